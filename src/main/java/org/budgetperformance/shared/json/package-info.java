/** JSON as the service writes it. */
@NullMarked
package org.budgetperformance.shared.json;

import org.jspecify.annotations.NullMarked;
