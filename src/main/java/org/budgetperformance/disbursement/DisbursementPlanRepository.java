package org.budgetperformance.disbursement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.budgetperformance.domain.PlanBasis;
import org.budgetperformance.project.ProjectEntity;
import org.budgetperformance.project.ProjectScope;
import org.budgetperformance.shared.paging.KeysetQuery;
import org.budgetperformance.shared.paging.LikePattern;
import org.budgetperformance.shared.paging.Page;
import org.budgetperformance.shared.paging.PageRequest;
import org.budgetperformance.shared.paging.SortKey;
import org.budgetperformance.shared.paging.SortOrder;
import org.budgetperformance.shared.paging.TextSearch;
import org.budgetperformance.shared.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class DisbursementPlanRepository {
    private static final Map<String, List<SortKey<ProjectEntity>>> ORDERS =
            Map.of("projectCode", List.of(SortKey.code("p.code", ProjectEntity::code)));

    private final EntityManager entities;
    private final TextSearch search;
    private final CurrentCaller caller;

    DisbursementPlanRepository(EntityManager entities, TextSearch search, CurrentCaller caller) {
        this.entities = entities;
        this.search = search;
        this.caller = caller;
    }

    Page<ProjectEntity> list(
            ProjectScope scope, @Nullable PlanBasis basis, @Nullable String text, String sort, PageRequest request) {
        KeysetQuery<ProjectEntity> query = new KeysetQuery<>(
                        entities, ProjectEntity.class, "from ProjectEntity p join fetch p.unit")
                .within(caller.scope(), "p.unit.code")
                .where(
                        "p.plan.planBasis in :bases",
                        "bases",
                        basis == null ? List.of(PlanBasis.values()) : List.of(basis))
                .where("p.name like :text escape '!'", "text", LikePattern.containing(text));
        scope.addTo(query, "p");
        query.by(text == null && scope.isOfYear(caller.scope()) ? ProjectScope.OF_YEAR : null);
        return search.narrow(query, "project p", "p.name", "p.purpose", text).page(SortOrder.of(sort, ORDERS), request);
    }
}
