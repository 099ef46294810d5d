package org.budgetperformance.project;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import org.budgetperformance.api.model.FindingStatus;
import org.budgetperformance.shared.paging.KeysetQuery;
import org.budgetperformance.shared.paging.PageRequest;
import org.budgetperformance.shared.paging.SortOrder;
import org.budgetperformance.shared.security.CurrentCaller;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Projects that a rule finds something open in. Findings are kept by a package above this one, but the database answers both at once. Left
 * to itself, the server would read all that the rule has found, and sort it.
 */
@Singleton
class FoundProjects {
    private static final String FINDING = " from FindingEntity f where f.projectCode = p.code"
            + " and f.rule = :rule and f.status = org.budgetperformance.api.model.FindingStatus.OPEN)";
    private static final String FOUND = "exists (select 1" + FINDING;
    /** The same, asked of one project after the other: of {@code exists} the server makes a list of all that are found. */
    private static final String FOUND_IN_EACH = "(select min(f.id)" + FINDING + " is not null";
    /** By what is sorted; in the order of codes lie the findings of a rule themselves. */
    private static final Map<String, String> INDEXES = Map.of(
            "name", "ix_project_name_code",
            "totalAmount", "ix_project_total_code",
            "updatedAt", "ix_project_updated_code");

    private final EntityManager entities;
    private final CurrentCaller caller;
    private final long frequent;

    FoundProjects(
            EntityManager entities,
            CurrentCaller caller,
            @ConfigProperty(name = "budget.lists.frequent") long frequent) {
        this.entities = entities;
        this.caller = caller;
        this.frequent = frequent;
    }

    /** Leaves them in a query that is only counted. */
    static void narrow(KeysetQuery<ProjectEntity> query, ProjectFilter filter) {
        query.where(FOUND, "rule", filter.finding());
    }

    void narrow(
            KeysetQuery<ProjectEntity> query,
            ProjectFilter filter,
            SortOrder<ProjectEntity> order,
            PageRequest request) {
        String rule = filter.finding();
        if (rule == null || !filter.isOfFinding(caller.scope())) {
            narrow(query, filter);
            return;
        }
        query.whereCounted(FOUND, "rule", rule);
        String index = INDEXES.get(order.member());
        if (index == null) {
            query.whereThePageHas("p.code in :codes", "codes", codesOfPage(rule, filter, order, request));
        } else if (areMany(rule, filter)) {
            query.whereThePageHas(FOUND_IN_EACH, "rule", rule).by(index);
        } else {
            query.whereThePageHas(FOUND, "rule", rule);
        }
    }

    private List<String> codesOfPage(
            String rule, ProjectFilter filter, SortOrder<ProjectEntity> order, PageRequest request) {
        KeysetQuery<String> found = new KeysetQuery<>(
                        entities, String.class, "select distinct f.projectCode", "from FindingEntity f")
                .ofAnyOwner()
                .where("f.rule = :rule", "rule", rule)
                .where("f.status = :status", "status", FindingStatus.OPEN)
                .where("f.fiscalYear = :year", "year", filter.scope().fiscalYear())
                .by("ix_finding_rule");
        return KeysetQuery.codesOfPage(found, "f.projectCode", order, request);
    }

    /** Whether a page is sooner found in its order than all of them are sorted. */
    private boolean areMany(String rule, ProjectFilter filter) {
        Integer year = filter.scope().fiscalYear();
        Query query = entities.createNativeQuery(
                        "select count(*) from (select 1 from finding where rule = :rule and status = 'OPEN'"
                                + (year == null ? "" : " and fiscal_year = :year") + " limit :frequent) found")
                .setParameter("rule", rule)
                .setParameter("frequent", frequent);
        if (year != null) {
            query.setParameter("year", year);
        }
        return ((Number) query.getSingleResult()).longValue() == frequent;
    }
}
