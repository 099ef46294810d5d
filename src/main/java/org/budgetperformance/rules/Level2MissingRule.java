package org.budgetperformance.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.budgetperformance.domain.IndicatorLevel2;
import org.budgetperformance.domain.Severity;

/** A second level that every project is to have is missing; cost may be a first level of its own. */
final class Level2MissingRule extends ProjectRule {
    private static final List<IndicatorLevel2> REQUIRED = List.of(
            IndicatorLevel2.QUANTITY, IndicatorLevel2.QUALITY, IndicatorLevel2.TIMELINESS, IndicatorLevel2.COST);

    Level2MissingRule() {
        super("LEVEL2_MISSING", Severity.WARNING);
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
        return REQUIRED.stream()
                .filter(level -> !present.contains(level) && !(level == IndicatorLevel2.COST && cost))
                .map(level -> finding(project, "/indicators", level.label(), level.labelEn()));
    }
}
