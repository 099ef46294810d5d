package org.budgetperformance.secrecy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class WithheldValueRepository implements PanacheRepositoryBase<WithheldValueEntity, WithheldKey> {

    List<WithheldValueEntity> ofProject(String code) {
        return list("key.projectCode = ?1 order by key.member", code);
    }

    /** Locked until the end of the transaction: writers of one value follow one another. */
    Optional<WithheldValueEntity> findForChange(WithheldKey key) {
        return findByIdOptional(key, LockModeType.PESSIMISTIC_WRITE);
    }
}
