package org.budgetperformance.reporting;

import java.util.List;
import org.budgetperformance.api.AnalyticsApi;
import org.budgetperformance.api.model.BudgetAnalysis;
import org.budgetperformance.api.model.DisbursementAnalysis;
import org.budgetperformance.api.model.GroupBy;
import org.budgetperformance.project.ProjectScope;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /v1/analytics}. */
public class AnalyticsResource implements AnalyticsApi {
    private final AnalyticsService analytics;

    AnalyticsResource(AnalyticsService analytics) {
        this.analytics = analytics;
    }

    @Override
    public RestResponse<BudgetAnalysis> analyseBudget(
            GroupBy groupBy, Integer fiscalYear, String departmentCode, List<String> unitCode) {
        return RestResponse.ok(analytics.budget(groupBy, new ProjectScope(fiscalYear, departmentCode, unitCode)));
    }

    @Override
    public RestResponse<DisbursementAnalysis> analyseDisbursement(
            GroupBy groupBy, Integer fiscalYear, String departmentCode, List<String> unitCode) {
        return RestResponse.ok(analytics.disbursement(groupBy, new ProjectScope(fiscalYear, departmentCode, unitCode)));
    }
}
