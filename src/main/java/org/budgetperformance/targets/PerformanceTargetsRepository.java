package org.budgetperformance.targets;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.budgetperformance.shared.security.Scope;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PerformanceTargetsRepository implements PanacheRepositoryBase<PerformanceTargetsEntity, TargetsKey> {

    /** Locked until the end of the transaction: writers of the same targets follow one another. */
    Optional<PerformanceTargetsEntity> findForChange(TargetsKey key) {
        return findByIdOptional(key, LockModeType.PESSIMISTIC_WRITE);
    }

    long countOfDepartment(String departmentCode) {
        return count("key.departmentCode", departmentCode);
    }

    /** Those with an entry of this project: one of every year at most. */
    List<TargetsKey> naming(String projectCode) {
        return getEntityManager()
                .createQuery(
                        "select t.key from PerformanceTargetsEntity t join t.entries e where e.projectCode = :code",
                        TargetsKey.class)
                .setParameter("code", projectCode)
                .getResultList();
    }

    void deleteEntries(String projectCode) {
        getEntityManager()
                .createNativeQuery("delete from targets_entry where project_code = :code")
                .setParameter("code", projectCode)
                .executeUpdate();
    }

    List<ClassifiedCount> classifiedEntries(
            @Nullable String departmentCode, @Nullable Integer fiscalYear, Scope scope) {
        TypedQuery<ClassifiedCount> query = getEntityManager()
                .createQuery(
                        "select t.key.departmentCode, t.key.fiscalYear, cast(t.classifiedEntries as long)"
                                + " from PerformanceTargetsEntity t"
                                + " where (:department is null or t.key.departmentCode = :department)"
                                + " and (:year is null or t.key.fiscalYear = :year) and "
                                + scope.condition("t.key.departmentCode"),
                        ClassifiedCount.class)
                .setParameter("department", departmentCode)
                .setParameter("year", fiscalYear);
        scope.parameters().forEach(query::setParameter);
        return query.getResultList();
    }
}
