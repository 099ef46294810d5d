package org.budgetperformance.review;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.budgetperformance.api.model.Finding;
import org.budgetperformance.api.model.FindingCounts;
import org.budgetperformance.api.model.ReviewReport;
import org.budgetperformance.domain.ProjectCode;
import org.budgetperformance.domain.Severity;
import org.budgetperformance.rules.ReviewedProject;
import org.budgetperformance.rules.Rules;

/** Reviews what is not stored. */
@Singleton
public class ReviewReports {
    /** More than that nobody reads at once, and reports are stored. */
    private static final int MOST = 1000;

    private static final Comparator<Finding> GRAVEST_FIRST = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::projectCode)
            .thenComparing(Finding::rule)
            .thenComparing(Finding::pointer);

    private final FindingViews views;
    private final Rules rules;

    ReviewReports(FindingViews views, Rules rules) {
        this.views = views;
        this.rules = rules;
    }

    /** What the rules find in the projects, each by itself and beside each other. */
    public ReviewReport of(List<Subject> subjects) {
        Map<ProjectCode, ReviewedProject> projects = subjects.stream()
                .map(Subject::project)
                .collect(Collectors.toMap(ReviewedProject::code, Function.identity(), (one, same) -> one));
        List<Finding> found = rules.review(subjects.stream().map(Subject::project))
                .map(it -> views.of(it, Objects.requireNonNull(projects.get(it.project()))))
                .sorted(GRAVEST_FIRST)
                .toList();
        return new ReviewReport(
                subjects.size(), counts(found), found.stream().limit(MOST).toList());
    }

    private static FindingCounts counts(List<Finding> found) {
        Map<Severity, Long> counts = new EnumMap<>(Severity.class);
        found.forEach(it -> counts.merge(it.severity(), 1L, Long::sum));
        return new FindingCounts(
                counts.getOrDefault(Severity.ERROR, 0L),
                counts.getOrDefault(Severity.WARNING, 0L),
                counts.getOrDefault(Severity.INFO, 0L));
    }
}
