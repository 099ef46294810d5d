package org.budgetperformance.project;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.budgetperformance.api.model.Checkpoint;
import org.budgetperformance.api.model.DisbursementPlan;
import org.budgetperformance.domain.DisbursementSchedule;
import org.budgetperformance.domain.Money;
import org.jspecify.annotations.Nullable;

/** Writes disbursement plans (资金支出计划) as the contract does. */
public final class PlanView {
    private PlanView() {}

    public static @Nullable DisbursementPlan of(@Nullable DisbursementSchedule schedule, BigDecimal total) {
        return schedule == null ? null : new DisbursementPlan(schedule.basis(), checkpoints(schedule, total));
    }

    public static List<Checkpoint> checkpoints(DisbursementSchedule schedule, BigDecimal total) {
        Money budget = Money.ofYuan(total);
        return Arrays.stream(org.budgetperformance.domain.Checkpoint.values())
                .map(checkpoint -> {
                    Money planned = schedule.cumulativeAmount(checkpoint, budget);
                    return new Checkpoint(
                            checkpoint.month(),
                            schedule.reported(checkpoint),
                            schedule.cumulativePercent(checkpoint),
                            planned == null ? null : planned.yuan());
                })
                .toList();
    }
}
