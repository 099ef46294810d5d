package org.budgetperformance.rules;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.budgetperformance.domain.IndicatorLevel2;
import org.budgetperformance.domain.Severity;

/** Rows are not in the order of the form; told once, at the first that is out of it. */
final class LevelOrderRule extends ProjectRule {
    LevelOrderRule(Settings settings) {
        super("LEVEL_ORDER", Severity.INFO, settings);
    }

    @Override
    public Stream<Finding> review(ReviewedProject project) {
        List<ReviewedIndicator> known =
                project.indicators().stream().filter(it -> it.level2() != null).toList();
        return IntStream.range(1, known.size())
                .filter(i -> isBefore(known.get(i), known.get(i - 1)))
                .mapToObj(known::get)
                .limit(1)
                .map(it -> finding(project, it.pointer("level2"), Levels.label(it)));
    }

    private static boolean isBefore(ReviewedIndicator indicator, ReviewedIndicator above) {
        IndicatorLevel2 level = indicator.level2();
        IndicatorLevel2 levelAbove = above.level2();
        return level != null && levelAbove != null && level.compareTo(levelAbove) < 0;
    }
}
