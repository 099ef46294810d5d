package org.budgetperformance.project;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.budgetperformance.api.model.Checkpoint;
import org.budgetperformance.domain.DisbursementSchedule;
import org.budgetperformance.domain.FaultCode;
import org.budgetperformance.domain.InvalidValueException;
import org.budgetperformance.shared.problem.Faults;
import org.jspecify.annotations.Nullable;

/** Reads a written disbursement plan (资金支出计划). */
public final class PlanRules {
    private PlanRules() {}

    /**
     * The plan its checkpoints make, null when they have faults, which are added.
     *
     * @param pointer of the checkpoints in the body
     */
    public static @Nullable DisbursementSchedule read(
            @Nullable List<Checkpoint> checkpoints, String pointer, Faults faults) {
        org.budgetperformance.domain.Checkpoint[] months = org.budgetperformance.domain.Checkpoint.values();
        if (checkpoints == null || checkpoints.size() != months.length || checkpoints.contains(null)) {
            return null;
        }
        Map<org.budgetperformance.domain.Checkpoint, BigDecimal> reported =
                new EnumMap<>(org.budgetperformance.domain.Checkpoint.class);
        boolean inOrder = true;
        for (int i = 0; i < months.length; i++) {
            Checkpoint checkpoint = checkpoints.get(i);
            inOrder &= isInPlace(checkpoint, months[i].month(), pointer + "/" + i + "/month", faults);
            if (checkpoint.reportedPercent() != null) {
                reported.put(months[i], checkpoint.reportedPercent());
            }
        }
        return inOrder ? schedule(reported) : null;
    }

    private static boolean isInPlace(Checkpoint checkpoint, int month, String pointer, Faults faults) {
        Integer sent = checkpoint.month();
        if (sent != null && sent != month) {
            faults.add(pointer, FaultCode.REPEATED_MONTH, sent.toString(), Integer.toString(month));
        }
        return sent != null && sent == month;
    }

    private static @Nullable DisbursementSchedule schedule(
            Map<org.budgetperformance.domain.Checkpoint, BigDecimal> reported) {
        try {
            return DisbursementSchedule.of(reported);
        } catch (InvalidValueException outOfRange) {
            // the contract's schema has found it already, with its place
            return null;
        }
    }
}
