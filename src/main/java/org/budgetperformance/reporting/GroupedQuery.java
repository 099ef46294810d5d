package org.budgetperformance.reporting;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.budgetperformance.api.model.GroupBy;
import org.budgetperformance.project.ProjectScope;
import org.budgetperformance.shared.security.Scope;

/** The one statement that sums the projects of a scope by group. */
record GroupedQuery(GroupBy groupBy, ProjectScope filter, Scope scope) {
    private static final String PROJECTS = " from project p join unit u on u.code = p.unit_code"
            + " join department d on d.code = u.department_code where 1 = 1";

    /**
     * The groups in the order of their keys.
     *
     * @param sums what to select for each, of project {@code p}
     */
    Stream<SumRow> rows(EntityManager entities, String sums) {
        Map<String, Object> parameters = new HashMap<>();
        String sql = "select " + keyAndName() + ", " + sums + PROJECTS + conditions(parameters) + " group by "
                + groups() + " order by " + groups();
        Query query = entities.createNativeQuery(sql, Object[].class);
        parameters.forEach(query::setParameter);
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> new SumRow((Object[]) row));
    }

    private String keyAndName() {
        return groupBy == GroupBy.FISCAL_YEAR ? groups() + ", null" : groups();
    }

    private String groups() {
        return switch (groupBy) {
            case DEPARTMENT -> "d.code, d.name";
            case UNIT -> "u.code, u.name";
            case FISCAL_YEAR -> "p.fiscal_year";
        };
    }

    private String conditions(Map<String, Object> parameters) {
        StringBuilder conditions = new StringBuilder(" and ").append(scope.condition("u.code"));
        parameters.putAll(scope.parameters());
        if (filter.fiscalYear() != null) {
            conditions.append(" and p.fiscal_year = :year");
            parameters.put("year", filter.fiscalYear());
        }
        if (filter.departmentCode() != null) {
            conditions.append(" and p.department_code = :department");
            parameters.put("department", filter.departmentCode());
        }
        if (filter.unitCodes() != null && !filter.unitCodes().isEmpty()) {
            conditions.append(" and u.code in (:units)");
            parameters.put("units", filter.unitCodes());
        }
        return conditions.toString();
    }
}
