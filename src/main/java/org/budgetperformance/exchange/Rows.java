package org.budgetperformance.exchange;

import org.budgetperformance.api.model.ExchangeGoal;
import org.budgetperformance.api.model.ExchangeIndicator;

/** Completes rows with what became of them. */
final class Rows {
    private Rows() {}

    static ExchangeGoal goal(Tracked<ExchangeGoal> tracked) {
        ExchangeGoal row = tracked.content();
        return new ExchangeGoal(
                row.mofDivCode(),
                row.fiscalYear(),
                row.agencyCode(),
                row.deptCode(),
                row.proCode(),
                row.proName(),
                row.kpiPerId(),
                row.kpiTarget(),
                row.busiTypeCode(),
                tracked.version(),
                tracked.versionName(),
                tracked.isDeleted(),
                tracked.createdAt(),
                tracked.updatedAt());
    }

    static ExchangeIndicator indicator(Tracked<ExchangeIndicator> tracked) {
        ExchangeIndicator row = tracked.content();
        return new ExchangeIndicator(
                row.mofDivCode(),
                row.fiscalYear(),
                row.agencyCode(),
                row.deptCode(),
                row.proCode(),
                row.proName(),
                row.kpiPerId(),
                row.kpiId(),
                row.kpiLv1(),
                row.kpiLv2(),
                row.kpiLv3(),
                row.kpiContent(),
                row.kpiEvalstd(),
                row.kpiVal(),
                row.kpiRemark(),
                row.busiTypeCode(),
                tracked.version(),
                tracked.versionName(),
                tracked.isDeleted(),
                tracked.createdAt(),
                tracked.updatedAt());
    }
}
