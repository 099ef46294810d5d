package org.budgetperformance.secrecy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.budgetperformance.shared.paging.KeysetQuery;
import org.budgetperformance.shared.paging.LikePattern;
import org.budgetperformance.shared.paging.Page;
import org.budgetperformance.shared.paging.PageRequest;
import org.budgetperformance.shared.paging.SortKey;
import org.budgetperformance.shared.paging.SortOrder;
import org.budgetperformance.shared.security.Scope;

@ApplicationScoped
class ClassifiedProjectRepository implements PanacheRepositoryBase<ClassifiedProjectEntity, String> {
    private static final Map<String, List<SortKey<ClassifiedProjectEntity>>> ORDERS =
            Map.of("code", List.of(SortKey.code("c.code", ClassifiedProjectEntity::code)));

    Page<ClassifiedProjectEntity> list(ClassifiedFilter filter, Scope scope, PageRequest request) {
        List<String> units = filter.unitCodes();
        return new KeysetQuery<>(getEntityManager(), ClassifiedProjectEntity.class, "from ClassifiedProjectEntity c")
                .where("c.fiscalYear = :year", "year", filter.fiscalYear())
                .where(
                        "c.unitCode like :department escape '!'",
                        "department",
                        LikePattern.startingWith(filter.departmentCode()))
                .where("c.unitCode in :units", "units", units == null || units.isEmpty() ? null : units)
                .within(scope, "c.unitCode")
                .page(SortOrder.of("code", ORDERS), request);
    }

    /** Locked until the end of the transaction: writers of one project follow one another. */
    Optional<ClassifiedProjectEntity> findForChange(String code) {
        return findByIdOptional(code, LockModeType.PESSIMISTIC_WRITE);
    }
}
