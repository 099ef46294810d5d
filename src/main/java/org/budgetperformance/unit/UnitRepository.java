package org.budgetperformance.unit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
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
class UnitRepository implements PanacheRepositoryBase<UnitEntity, String> {
    private static final SortKey<UnitEntity> BY_CODE = SortKey.code("u.code", UnitEntity::code);
    private static final Map<String, List<SortKey<UnitEntity>>> ORDERS =
            Map.of("code", List.of(BY_CODE), "name", List.of(SortKey.text("u.name", UnitEntity::name), BY_CODE));

    private final CurrentCaller caller;

    UnitRepository(CurrentCaller caller) {
        this.caller = caller;
    }

    Page<UnitEntity> list(@Nullable String departmentCode, @Nullable String text, String sort, PageRequest request) {
        return new KeysetQuery<>(getEntityManager(), UnitEntity.class, "from UnitEntity u")
                .within(caller.scope(), "u.code")
                .where("u.departmentCode = :department", "department", departmentCode)
                .where("u.name like :text escape '!'", "text", LikePattern.containing(text))
                .page(SortOrder.of(sort, ORDERS), request);
    }

    /** Locked until the end of the transaction: writers of one unit follow one another. */
    Optional<UnitEntity> findForChange(String code) {
        return findByIdOptional(code, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Shared with others who only read it; a writer waits. */
    Optional<UnitEntity> findHeld(String code) {
        return findByIdOptional(code, LockModeType.PESSIMISTIC_READ);
    }

    List<UnitEntity> findHeld(Collection<String> codes) {
        return locked(codes, LockModeType.PESSIMISTIC_READ);
    }

    List<UnitEntity> findForChange(Collection<String> codes) {
        return locked(codes, LockModeType.PESSIMISTIC_WRITE);
    }

    private List<UnitEntity> locked(Collection<String> codes, LockModeType mode) {
        return codes.isEmpty()
                ? List.of()
                : find("code in ?1 order by code", codes).withLock(mode).list();
    }
}
