/** Disbursement plans (资金支出计划): that of one project, and queries across projects. */
@NullMarked
package org.budgetperformance.disbursement;

import org.jspecify.annotations.NullMarked;
