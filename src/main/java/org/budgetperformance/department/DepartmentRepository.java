package org.budgetperformance.department;

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
import org.budgetperformance.shared.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class DepartmentRepository implements PanacheRepositoryBase<DepartmentEntity, String> {
    private static final SortKey<DepartmentEntity> BY_CODE = SortKey.code("d.code", DepartmentEntity::code);
    private static final Map<String, List<SortKey<DepartmentEntity>>> ORDERS =
            Map.of("code", List.of(BY_CODE), "name", List.of(SortKey.text("d.name", DepartmentEntity::name), BY_CODE));

    private final CurrentCaller caller;

    DepartmentRepository(CurrentCaller caller) {
        this.caller = caller;
    }

    Page<DepartmentEntity> list(@Nullable String text, String sort, PageRequest request) {
        return new KeysetQuery<>(getEntityManager(), DepartmentEntity.class, "from DepartmentEntity d")
                .within(caller.scope().ofDepartments(), "d.code")
                .where("d.name like :text escape '!'", "text", LikePattern.containing(text))
                .page(SortOrder.of(sort, ORDERS), request);
    }

    /** Locked until the end of the transaction: writers of one department follow one another. */
    Optional<DepartmentEntity> findForChange(String code) {
        return findByIdOptional(code, LockModeType.PESSIMISTIC_WRITE);
    }
}
