@NullMarked
package org.budgetperformance.shared.problem;

import org.jspecify.annotations.NullMarked;
