package org.budgetperformance.project;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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

    private final TextSearch search;
    private final FoundProjects found;
    private final CurrentCaller caller;

    ProjectRepository(TextSearch search, FoundProjects found, CurrentCaller caller) {
        this.search = search;
        this.found = found;
        this.caller = caller;
    }

    Page<ProjectEntity> list(ProjectFilter filter, String sort, PageRequest request) {
        KeysetQuery<ProjectEntity> query = query(filter);
        SortOrder<ProjectEntity> order = SortOrder.of(sort, ORDERS);
        if (filter.isOfYear(caller.scope()) && order.member().equals("code")) {
            query.by(ProjectScope.OF_YEAR);
        }
        found.narrow(query, filter, order, request);
        return query.page(order, request);
    }

    /** The budgets of all that the filter leaves, together. */
    BigDecimal total(ProjectFilter filter) {
        KeysetQuery<ProjectEntity> query = query(filter);
        FoundProjects.narrow(query, filter);
        return Objects.requireNonNullElse(query.total("sum(p.budget.totalAmount)", BigDecimal.class), BigDecimal.ZERO);
    }

    /** Those of the codes that the filter leaves. */
    List<ProjectEntity> ofCodes(ProjectFilter filter, Collection<String> codes) {
        if (codes.isEmpty()) {
            return List.of();
        }
        KeysetQuery<ProjectEntity> query = query(filter);
        FoundProjects.narrow(query, filter);
        return query.where("p.code in :codes", "codes", codes)
                .page(SortOrder.of("code", ORDERS), new PageRequest(codes.size(), null, false))
                .items();
    }

    /** All that the filter says but what is found. */
    private KeysetQuery<ProjectEntity> query(ProjectFilter filter) {
        KeysetQuery<ProjectEntity> query =
                new KeysetQuery<>(getEntityManager(), ProjectEntity.class, "from ProjectEntity p join fetch p.unit");
        filter.scope().addTo(query, "p");
        return search.addTo(query, "project p", "p.name", "p.purpose", filter.text())
                .within(caller.scope(), "p.unit.code")
                .where("p.code like :prefix escape '!'", "prefix", LikePattern.startingWith(filter.codePrefix()))
                .where("p.budget.totalAmount >= :min", "min", filter.totalMin())
                .where("p.budget.totalAmount <= :max", "max", filter.totalMax())
                .where("p.plan.planBasis = :basis", "basis", filter.planBasis())
                .where("p.disclosure = :disclosure", "disclosure", filter.disclosure())
                .where("p.lifecycle.status = :status", "status", filter.status());
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
