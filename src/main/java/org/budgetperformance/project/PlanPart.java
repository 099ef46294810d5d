package org.budgetperformance.project;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.budgetperformance.domain.Checkpoint;
import org.budgetperformance.domain.DisbursementSchedule;
import org.budgetperformance.domain.Money;
import org.budgetperformance.domain.PlanBasis;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a disbursement plan (资金支出计划): what was reported in percent, and for queries and sums its basis and the yuan
 * planned to be spent by each date.
 */
@Embeddable
record PlanPart(
        @Enumerated(EnumType.STRING) PlanBasis planBasis,
        @Nullable BigDecimal reportedMarch,
        @Nullable BigDecimal reportedJune,
        @Nullable BigDecimal reportedOctober,
        @Nullable BigDecimal reportedDecember,
        @Nullable BigDecimal plannedMarch,
        @Nullable BigDecimal plannedJune,
        @Nullable BigDecimal plannedOctober,
        @Nullable BigDecimal plannedDecember) {

    static PlanPart of(DisbursementSchedule schedule, Money total) {
        return new PlanPart(
                schedule.basis(),
                schedule.reported(Checkpoint.MARCH),
                schedule.reported(Checkpoint.JUNE),
                schedule.reported(Checkpoint.OCTOBER),
                schedule.reported(Checkpoint.DECEMBER),
                yuan(schedule.cumulativeAmount(Checkpoint.MARCH, total)),
                yuan(schedule.cumulativeAmount(Checkpoint.JUNE, total)),
                yuan(schedule.cumulativeAmount(Checkpoint.OCTOBER, total)),
                yuan(schedule.cumulativeAmount(Checkpoint.DECEMBER, total)));
    }

    DisbursementSchedule schedule() {
        return DisbursementSchedule.of(reportedMarch, reportedJune, reportedOctober, reportedDecember);
    }

    private static @Nullable BigDecimal yuan(@Nullable Money amount) {
        return amount == null ? null : amount.yuan();
    }
}
