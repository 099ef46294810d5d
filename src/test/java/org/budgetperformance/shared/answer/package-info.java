@NullMarked
package org.budgetperformance.shared.answer;

import org.jspecify.annotations.NullMarked;
