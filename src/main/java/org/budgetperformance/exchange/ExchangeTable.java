package org.budgetperformance.exchange;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.budgetperformance.api.model.ChangeKind;
import org.budgetperformance.api.model.ExchangeGoal;
import org.budgetperformance.api.model.ExchangeIndicator;
import org.budgetperformance.api.model.PerformanceTargets;
import org.budgetperformance.api.model.Project;

/**
 * A table of the standard.
 *
 * @param <D> the document that its rows are read from
 * @param <C> what a row says
 * @param <R> the row
 */
record ExchangeTable<D, C extends RowContent, R>(
        String name,
        ChangeKind kind,
        Class<D> document,
        Function<D, Integer> fiscalYear,
        Function<D, List<C>> contents,
        BiFunction<Tracked<C>, ExchangeQuery, R> row) {

    static final ExchangeTable<Project, Goal, ExchangeGoal> PROJECT_GOALS =
            ofProjects("PM_PERF_GOAL_INFO", ProjectParts::goals, Goal::row);
    static final ExchangeTable<Project, Measure, ExchangeIndicator> PROJECT_INDICATORS =
            ofProjects("PM_PERF_INDICATOR", ProjectParts::measures, Measure::row);
    static final ExchangeTable<PerformanceTargets, Goal, ExchangeGoal> DEPARTMENT_GOALS =
            ofDepartments("BGT_PERF_GOAL_INFO", DepartmentParts::goals, Goal::row);
    static final ExchangeTable<PerformanceTargets, Measure, ExchangeIndicator> DEPARTMENT_INDICATORS =
            ofDepartments("BGT_PERF_INDICATOR", DepartmentParts::measures, Measure::row);

    private static <C extends RowContent, R> ExchangeTable<Project, C, R> ofProjects(
            String name, Function<Project, List<C>> contents, BiFunction<Tracked<C>, ExchangeQuery, R> row) {
        return new ExchangeTable<>(name, ChangeKind.PROJECT, Project.class, Project::fiscalYear, contents, row);
    }

    private static <C extends RowContent, R> ExchangeTable<PerformanceTargets, C, R> ofDepartments(
            String name, Function<PerformanceTargets, List<C>> contents, BiFunction<Tracked<C>, ExchangeQuery, R> row) {
        return new ExchangeTable<>(
                name,
                ChangeKind.PERFORMANCE_TARGETS,
                PerformanceTargets.class,
                PerformanceTargets::fiscalYear,
                contents,
                row);
    }
}
