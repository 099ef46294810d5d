package org.budgetperformance.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.budgetperformance.api.model.FindingCount;
import org.budgetperformance.api.model.FindingGroupBy;
import org.budgetperformance.api.model.FindingStatus;
import org.budgetperformance.domain.Severity;
import org.budgetperformance.shared.paging.KeysetQuery;
import org.budgetperformance.shared.paging.Page;
import org.budgetperformance.shared.paging.PageRequest;
import org.budgetperformance.shared.paging.SortKey;
import org.budgetperformance.shared.paging.SortOrder;
import org.budgetperformance.shared.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class FindingRepository implements PanacheRepositoryBase<FindingEntity, String> {
    private static final Map<String, List<SortKey<FindingEntity>>> ORDERS = Map.of(
            "projectCode",
            List.of(
                    SortKey.code("f.projectCode", FindingEntity::projectCode),
                    SortKey.code("f.id", FindingEntity::id)));

    /** Where a year's findings lie in the order of projects, and those of a rule, where these are few. */
    private static final String OF_YEAR = "ix_finding_year, ix_finding_rule";

    private static final String COUNTS = "count(f), coalesce(sum(case when f.status = org.budgetperformance.api.model"
            + ".FindingStatus.WAIVED then 1 else 0 end), 0), count(distinct f.projectCode) from FindingEntity f where ";

    private final CurrentCaller caller;

    FindingRepository(CurrentCaller caller) {
        this.caller = caller;
    }

    Page<FindingEntity> list(FindingFilter filter, PageRequest request) {
        KeysetQuery<FindingEntity> query =
                new KeysetQuery<>(getEntityManager(), FindingEntity.class, "from FindingEntity f");
        Map<String, Object> parameters = filter.parameters();
        filter.conditions().forEach((name, condition) -> query.where(condition, name, parameters.get(name)));
        return query.within(caller.scope(), "f.unitCode")
                .by(filter.scope().isOfYear(caller.scope()) ? OF_YEAR : null)
                .page(SortOrder.of("projectCode", ORDERS), request);
    }

    List<FindingEntity> ofProject(String projectCode) {
        return find("projectCode = ?1 order by id", projectCode).list();
    }

    List<FindingEntity> ofProjects(Collection<String> projectCodes) {
        return projectCodes.isEmpty()
                ? List.of()
                : find("projectCode in ?1 order by projectCode, id", projectCodes)
                        .list();
    }

    Optional<FindingEntity> ofProject(String projectCode, String id) {
        return findByIdOptional(id).filter(it -> it.projectCode().equals(projectCode));
    }

    /** Locked until the end of the transaction. */
    Optional<FindingEntity> ofProjectForChange(String projectCode, String id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(it -> it.projectCode().equals(projectCode));
    }

    List<FindingEntity> open(String projectCode, Severity severity) {
        return find(
                        "projectCode = ?1 and severity = ?2 and status = ?3 order by id",
                        projectCode,
                        severity,
                        FindingStatus.OPEN)
                .list();
    }

    /** How many are open, by the codes of projects that have any. */
    Map<String, Integer> openOf(Collection<String> projectCodes) {
        return getEntityManager()
                .createQuery(
                        "select f.projectCode, count(f) from FindingEntity f where f.projectCode in :codes and f.status = :status"
                                + " group by f.projectCode",
                        Object[].class)
                .setParameter("codes", projectCodes)
                .setParameter("status", FindingStatus.OPEN)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).intValue()));
    }

    long countOf(String departmentCode, int fiscalYear) {
        return count("departmentCode = ?1 and fiscalYear = ?2", departmentCode, fiscalYear);
    }

    /** The groups in the order of their keys. */
    List<FindingCount> counts(FindingGroupBy groupBy, FindingFilter filter) {
        String key = switch (groupBy) {
            case RULE -> "f.rule";
            case UNIT -> "f.unitCode";
            case SEVERITY -> "f.severity";
        };
        String conditions = conditions(filter);
        return rows("select " + key + ", " + COUNTS + conditions + " group by " + key + " order by " + key, filter);
    }

    FindingCount total(FindingFilter filter) {
        return rows("select null, " + COUNTS + conditions(filter), filter).get(0);
    }

    private String conditions(FindingFilter filter) {
        List<String> conditions = new ArrayList<>(filter.conditions().values());
        conditions.add(caller.scope().condition("f.unitCode"));
        return String.join(" and ", conditions);
    }

    private List<FindingCount> rows(String hql, FindingFilter filter) {
        Query query = getEntityManager().createQuery(hql, Object[].class);
        filter.parameters().forEach(query::setParameter);
        caller.scope().parameters().forEach(query::setParameter);
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> count((Object[]) row)).toList();
    }

    private static FindingCount count(@Nullable Object[] row) {
        long findings = ((Number) row[1]).longValue();
        long waived = ((Number) row[2]).longValue();
        return new FindingCount(
                row[0] == null ? null : row[0].toString(),
                findings,
                findings - waived,
                waived,
                ((Number) row[3]).longValue());
    }
}
