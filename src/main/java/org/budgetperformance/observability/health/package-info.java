/** Whether the service lives, has started and is ready to be asked. */
@NullMarked
package org.budgetperformance.observability.health;

import org.jspecify.annotations.NullMarked;
