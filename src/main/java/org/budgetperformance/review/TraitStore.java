package org.budgetperformance.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.budgetperformance.review.TraitEntity.GroupOf;
import org.budgetperformance.review.TraitEntity.ScopeOf;
import org.budgetperformance.shared.persistence.Chunks;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;

/** The rows of traits. What writers of other projects may have changed is read as it is now, not as it was when the transaction began. */
@ApplicationScoped
class TraitStore {
    private final StatelessSession session;

    TraitStore(StatelessSession session) {
        this.session = session;
    }

    List<TraitEntity> ofProjects(Collection<String> projectCodes) {
        return session.createSelectionQuery("from TraitEntity t where t.projectCode in :codes", TraitEntity.class)
                .setParameter("codes", projectCodes)
                .getResultList();
    }

    /** Those of which something was found. */
    List<TraitEntity> foundOfProjects(Collection<String> projectCodes) {
        return locking(session.createSelectionQuery(
                        "from TraitEntity t where t.projectCode in :codes and t.found is not null", TraitEntity.class)
                .setParameter("codes", projectCodes));
    }

    /** Whoever changes what is compared within one of these waits here for the end of who did it before. */
    void lock(Collection<ScopeOf> scopes) {
        scopes.stream()
                .distinct()
                .sorted(Comparator.comparing(ScopeOf::departmentCode).thenComparing(ScopeOf::fiscalYear))
                .forEach(scope -> session.createNativeMutationQuery("""
                                insert into review_scope (department_code, fiscal_year) values (:department, :year)
                                on duplicate key update fiscal_year = fiscal_year""")
                        .setParameter("department", scope.departmentCode())
                        .setParameter("year", scope.fiscalYear())
                        .executeUpdate());
    }

    /** Shows the traits of many groups, those of some groups at a time; groups in which there is nothing to compare are left out. */
    void forEachGroup(Collection<GroupOf> groups, Consumer<Collection<List<TraitEntity>>> some) {
        Map<GroupOf, List<String>> keys = groups.stream()
                .collect(Collectors.groupingBy(
                        it -> new GroupOf(it.scope(), it.rule(), ""),
                        Collectors.mapping(GroupOf::key, Collectors.toList())));
        keys.forEach((rule, all) -> Chunks.of(all)
                .map(chunk -> shared(rule, chunk))
                .filter(chunk -> !chunk.isEmpty())
                .forEach(chunk -> some.accept(ofGroups(rule, chunk).stream()
                        .collect(Collectors.groupingBy(TraitEntity::groupKey))
                        .values())));
    }

    /** The groups of several traits, and those in which something was found while they had several. */
    private List<String> shared(GroupOf rule, List<String> keys) {
        return session.createNativeQuery("""
                        select group_key from review_trait where department_code = :department and fiscal_year = :year
                        and rule = :rule and group_key in (:keys)
                        group by group_key having count(*) > 1 or count(found) > 0 for update""", String.class)
                .setParameter("department", rule.scope().departmentCode())
                .setParameter("year", rule.scope().fiscalYear())
                .setParameter("rule", rule.rule())
                .setParameter("keys", keys)
                .getResultList();
    }

    private List<TraitEntity> ofGroups(GroupOf rule, List<String> keys) {
        return locking(session.createSelectionQuery("""
                        from TraitEntity t where t.departmentCode = :department and t.fiscalYear = :year and t.rule = :rule
                        and t.groupKey in :keys""", TraitEntity.class)
                .setParameter("department", rule.scope().departmentCode())
                .setParameter("year", rule.scope().fiscalYear())
                .setParameter("rule", rule.rule())
                .setParameter("keys", keys));
    }

    private static List<TraitEntity> locking(SelectionQuery<TraitEntity> query) {
        return new ArrayList<>(
                query.setHibernateLockMode(LockMode.PESSIMISTIC_WRITE).getResultList());
    }

    void insert(List<TraitEntity> traits) {
        Chunks.of(traits).forEach(session::insertMultiple);
    }

    void update(List<TraitEntity> traits) {
        Chunks.of(traits).forEach(session::updateMultiple);
    }

    void delete(List<TraitEntity> traits) {
        Chunks.of(traits).forEach(session::deleteMultiple);
    }
}
