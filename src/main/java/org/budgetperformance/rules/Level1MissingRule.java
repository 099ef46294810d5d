package org.budgetperformance.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.budgetperformance.domain.IndicatorLevel1;
import org.budgetperformance.domain.Severity;

/** A first level that every project is to have is missing. */
final class Level1MissingRule extends ProjectRule {
    private final List<IndicatorLevel1> required =
            terms("levels", IndicatorLevel1.class, "OUTPUT", "BENEFIT", "SATISFACTION");

    Level1MissingRule(Settings settings) {
        super("LEVEL1_MISSING", Severity.ERROR, settings);
    }

    @Override
    public Stream<Finding> review(ReviewedProject project) {
        Set<IndicatorLevel1> present = project.indicators().stream()
                .flatMap(it -> Stream.ofNullable(it.level1()))
                .collect(Collectors.toSet());
        boolean any = !project.indicators().isEmpty();
        return required.stream()
                .filter(level -> any && !present.contains(level))
                .map(level -> finding(project, "/indicators", level.label(), level.labelEn()));
    }
}
