package org.budgetperformance.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.budgetperformance.domain.IndicatorLevel2;
import org.budgetperformance.domain.Severity;

/** A second level that every project is to have is missing; cost may be a first level of its own. */
final class Level2MissingRule extends ProjectRule {
    private final List<IndicatorLevel2> required =
            terms("levels", IndicatorLevel2.class, "QUANTITY", "QUALITY", "TIMELINESS", "COST");

    Level2MissingRule(Settings settings) {
        super("LEVEL2_MISSING", Severity.WARNING, settings);
    }

    @Override
    public Stream<Finding> review(ReviewedProject project) {
        if (project.indicators().isEmpty()) {
            return Stream.empty();
        }
        Set<IndicatorLevel2> present = project.indicators().stream()
                .flatMap(it -> Stream.ofNullable(it.level2()))
                .collect(Collectors.toSet());
        boolean cost = project.indicators().stream().anyMatch(ReviewedIndicator::isCost);
        return required.stream()
                .filter(level -> !present.contains(level) && !(level == IndicatorLevel2.COST && cost))
                .map(level -> finding(project, "/indicators", level.label(), level.labelEn()));
    }
}
