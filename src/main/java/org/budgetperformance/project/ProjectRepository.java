package org.budgetperformance.project;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.budgetperformance.api.model.FindingStatus;
import org.budgetperformance.shared.paging.KeysetQuery;
import org.budgetperformance.shared.paging.LikePattern;
import org.budgetperformance.shared.paging.Page;
import org.budgetperformance.shared.paging.PageRequest;
import org.budgetperformance.shared.paging.SortKey;
import org.budgetperformance.shared.paging.SortOrder;
import org.budgetperformance.shared.paging.TextSearch;
import org.budgetperformance.shared.security.CurrentCaller;

@ApplicationScoped
class ProjectRepository implements PanacheRepositoryBase<ProjectEntity, String> {
    private static final SortKey<ProjectEntity> BY_CODE = SortKey.code("p.code", ProjectEntity::code);
    private static final Map<String, List<SortKey<ProjectEntity>>> ORDERS = Map.of(
            "code", List.of(BY_CODE),
            "name", List.of(SortKey.text("p.name", ProjectEntity::name), BY_CODE),
            "totalAmount",
                    List.of(
                            SortKey.amount(
                                    "p.budget.totalAmount", it -> it.budget().totalAmount()),
                            BY_CODE),
            "updatedAt", List.of(SortKey.instant("p.updatedAt", ProjectEntity::updatedAt), BY_CODE));

    /** Findings are kept by a package above this one, but the database answers both at once. */
    private static final String FOUND = "exists (select 1 from FindingEntity f where f.projectCode = p.code"
            + " and f.rule = :rule and f.status = org.budgetperformance.api.model.FindingStatus.OPEN)";

    private final TextSearch search;
    private final CurrentCaller caller;

    ProjectRepository(TextSearch search, CurrentCaller caller) {
        this.search = search;
        this.caller = caller;
    }

    Page<ProjectEntity> list(ProjectFilter filter, String sort, PageRequest request) {
        KeysetQuery<ProjectEntity> query =
                new KeysetQuery<>(getEntityManager(), ProjectEntity.class, "from ProjectEntity p join fetch p.unit");
        SortOrder<ProjectEntity> order = SortOrder.of(sort, ORDERS);
        boolean byCode = order.keys().equals(List.of(BY_CODE));
        if (byCode && filter.isOfFinding(caller.scope())) {
            query.whereThePageHas("p.code in :codes", "codes", foundOnPage(filter, order, request));
        } else if (byCode && filter.text() == null && filter.scope().isOfYear(caller.scope())) {
            query.by(ProjectScope.OF_YEAR);
        }
        filter.scope().addTo(query, "p");
        return search.addTo(query, "project p", "p.name", "p.purpose", filter.text())
                .within(caller.scope(), "p.unit.code")
                .where("p.code like :prefix escape '!'", "prefix", LikePattern.startingWith(filter.codePrefix()))
                .where("p.budget.totalAmount >= :min", "min", filter.totalMin())
                .where("p.budget.totalAmount <= :max", "max", filter.totalMax())
                .where("p.plan.planBasis = :basis", "basis", filter.planBasis())
                .where("p.disclosure = :disclosure", "disclosure", filter.disclosure())
                .where(FOUND, "rule", filter.finding())
                .where("p.lifecycle.status = :status", "status", filter.status())
                .page(order, request);
    }

    /** The server would sort all that a rule has found; its findings lie in the order of projects. */
    private List<String> foundOnPage(ProjectFilter filter, SortOrder<ProjectEntity> order, PageRequest request) {
        String behind = order.descending() ? "f.projectCode < :behind" : "f.projectCode > :behind";
        return new KeysetQuery<>(
                        getEntityManager(), String.class, "select distinct f.projectCode", "from FindingEntity f")
                .ofAnyOwner()
                .where("f.rule = :rule", "rule", filter.finding())
                .where("f.status = :status", "status", FindingStatus.OPEN)
                .where("f.fiscalYear = :year", "year", filter.scope().fiscalYear())
                .where(behind, "behind", order.firstKeyBehind(request).orElse(null))
                .by("ix_finding_rule")
                .page(
                        SortOrder.ofCodes("f.projectCode", order.descending()),
                        new PageRequest(request.limit() + 1, null, false))
                .items();
    }

    Optional<ProjectEntity> findWithUnit(String code) {
        return find("from ProjectEntity p join fetch p.unit where p.code = ?1", code)
                .firstResultOptional();
    }

    /** Locked until the end of the transaction: writers of one project follow one another. */
    Optional<ProjectEntity> findForChange(String code) {
        return findByIdOptional(code, LockModeType.PESSIMISTIC_WRITE);
    }

    List<ProjectEntity> findForChange(Collection<String> codes) {
        return find("code in ?1 order by code", codes)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    List<ProjectEntity> findForChangeOfUnit(String unitCode) {
        return find("unit.code = ?1 order by code", unitCode)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Locked as well, but not read. */
    void lock(Collection<String> codes) {
        getEntityManager()
                .createNativeQuery(
                        "select code from project where code in (:codes) order by code for update", String.class)
                .setParameter("codes", codes)
                .getResultList();
    }

    List<String> departments(String codePrefix, int fiscalYear) {
        // one look for each department, and not a read of all projects of the year
        return getEntityManager()
                .createNativeQuery(
                        "select d.code from department d where (select 1 from project p where p.department_code = d.code"
                                + " and p.fiscal_year = :year and p.code like :prefix escape '!' limit 1) is not null",
                        String.class)
                .setParameter("prefix", LikePattern.startingWith(codePrefix))
                .setParameter("year", fiscalYear)
                .getResultList();
    }

    List<String> codesOfDepartment(String departmentCode, Collection<String> codes) {
        return getEntityManager()
                .createQuery(
                        "select p.code from ProjectEntity p where p.code in :codes and p.departmentCode = :department",
                        String.class)
                .setParameter("codes", codes)
                .setParameter("department", departmentCode)
                .getResultList();
    }
}
