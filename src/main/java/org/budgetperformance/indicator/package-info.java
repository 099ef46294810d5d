/** Performance indicators (绩效指标): those of one project, and queries across projects. */
@NullMarked
package org.budgetperformance.indicator;

import org.jspecify.annotations.NullMarked;
