package org.budgetperformance.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.budgetperformance.project.IndicatorEntity;
import org.budgetperformance.project.ProjectScope;
import org.budgetperformance.shared.paging.KeysetQuery;
import org.budgetperformance.shared.paging.Page;
import org.budgetperformance.shared.paging.PageRequest;
import org.budgetperformance.shared.paging.SortKey;
import org.budgetperformance.shared.paging.SortOrder;
import org.budgetperformance.shared.paging.TextSearch;
import org.budgetperformance.shared.security.CurrentCaller;

@ApplicationScoped
class IndicatorRepository {
    private static final SortKey<IndicatorEntity> BY_SEQ = SortKey.integer("i.seq", IndicatorEntity::seq);
    private static final Map<String, List<SortKey<IndicatorEntity>>> ORDERS = Map.of(
            "seq", List.of(BY_SEQ),
            "projectCode",
                    List.of(SortKey.code("i.projectCode", it -> it.project().code()), BY_SEQ));

    private final EntityManager entities;
    private final TextSearch search;
    private final CurrentCaller caller;

    IndicatorRepository(EntityManager entities, TextSearch search, CurrentCaller caller) {
        this.entities = entities;
        this.search = search;
        this.caller = caller;
    }

    Page<IndicatorEntity> list(IndicatorFilter filter, String sort, PageRequest request) {
        KeysetQuery<IndicatorEntity> query = query();
        filter.scope().addTo(query, "p");
        SortOrder<IndicatorEntity> order = SortOrder.of(sort, ORDERS);
        if (filter.isOfYear(caller.scope())) {
            query.whereThePageHas("i.projectCode in :codes", "codes", projectsOfPage(filter.scope(), order, request));
        }
        return search.addTo(query, "indicator i", "i.name", "i.description", filter.text())
                .where("i.level1 = :level1", "level1", filter.level1())
                .where("i.level2 = :level2", "level2", filter.level2())
                .where("i.target.kind = :kind", "kind", filter.targetKind())
                .where("i.target.operator = :operator", "operator", filter.operator())
                .where("i.target.unit = :unit", "unit", filter.targetUnit())
                .page(order, request);
    }

    /** Those of a year that have indicators. The server would sort the indicators of all projects of the year. */
    private List<String> projectsOfPage(ProjectScope scope, SortOrder<IndicatorEntity> order, PageRequest request) {
        KeysetQuery<String> projects = new KeysetQuery<>(
                        entities, String.class, "select p.code", "from ProjectEntity p")
                .ofAnyOwner()
                .where("p.indicatorCount > :none", "none", 0)
                .by(ProjectScope.OF_YEAR);
        scope.addTo(projects, "p");
        return KeysetQuery.codesOfPage(projects, "p.code", order, request);
    }

    Page<IndicatorEntity> list(String projectCode, PageRequest request) {
        return query().where("i.projectCode = :code", "code", projectCode).page(SortOrder.of("seq", ORDERS), request);
    }

    private KeysetQuery<IndicatorEntity> query() {
        return new KeysetQuery<>(
                        entities,
                        IndicatorEntity.class,
                        "from IndicatorEntity i join fetch i.project p join fetch p.unit")
                .within(caller.scope(), "p.unit.code");
    }
}
