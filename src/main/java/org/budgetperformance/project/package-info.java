/** Projects (项目): the aggregate of budget, purpose, objectives, disbursement plan and indicators, under one version. */
@NullMarked
package org.budgetperformance.project;

import org.jspecify.annotations.NullMarked;
