package org.budgetperformance.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.budgetperformance.api.model.GroupBy;
import org.budgetperformance.project.ProjectScope;
import org.budgetperformance.shared.security.CurrentCaller;

/** Sums projects in the database: one statement for each kind of analysis, read straight into records. */
@ApplicationScoped
class AnalyticsRepository {
    private static final String BUDGET_SUMS = """
            count(*), sum(p.total_amount), sum(p.fiscal_amount), sum(p.other_amount),
            count(case when p.disclosure = 'PARTIAL' then 1 end), sum(p.withheld_count)""";

    private static final String DISBURSEMENT_SUMS = """
            count(*), count(case when p.plan_basis in ('CUMULATIVE', 'PER_PERIOD') then 1 end),
            count(case when p.plan_basis = 'INCONSISTENT' then 1 end), count(case when p.plan_basis is null then 1 end),
            sum(case when p.plan_basis in ('CUMULATIVE', 'PER_PERIOD') then p.total_amount end),
            sum(case when p.plan_basis in ('CUMULATIVE', 'PER_PERIOD') then p.planned_march end),
            sum(case when p.plan_basis in ('CUMULATIVE', 'PER_PERIOD') then p.planned_june end),
            sum(case when p.plan_basis in ('CUMULATIVE', 'PER_PERIOD') then p.planned_october end),
            sum(case when p.plan_basis in ('CUMULATIVE', 'PER_PERIOD') then p.planned_december end)""";

    private final EntityManager entities;
    private final CurrentCaller caller;

    AnalyticsRepository(EntityManager entities, CurrentCaller caller) {
        this.entities = entities;
        this.caller = caller;
    }

    List<Group<BudgetFigures>> budget(GroupBy groupBy, ProjectScope scope) {
        return rows(BUDGET_SUMS, groupBy, scope)
                .map(row -> new Group<>(row.key(), row.name(), budgetFigures(row)))
                .toList();
    }

    List<Group<DisbursementFigures>> disbursement(GroupBy groupBy, ProjectScope scope) {
        return rows(DISBURSEMENT_SUMS, groupBy, scope)
                .map(row -> new Group<>(row.key(), row.name(), disbursementFigures(row)))
                .toList();
    }

    private Stream<SumRow> rows(String sums, GroupBy groupBy, ProjectScope scope) {
        return new GroupedQuery(groupBy, scope, caller.scope()).rows(entities, sums);
    }

    private static BudgetFigures budgetFigures(SumRow row) {
        return new BudgetFigures(row.count(0), row.yuan(1), row.yuan(2), row.yuan(3), row.count(4), row.count(5));
    }

    private static DisbursementFigures disbursementFigures(SumRow row) {
        List<BigDecimal> planned = List.of(row.yuan(5), row.yuan(6), row.yuan(7), row.yuan(8));
        return new DisbursementFigures(row.count(0), row.count(1), row.count(2), row.count(3), row.yuan(4), planned);
    }
}
