package org.budgetperformance.rules;

import java.util.List;
import java.util.stream.Stream;
import org.budgetperformance.domain.IndicatorLevel2;
import org.budgetperformance.domain.Severity;

/** The number of something where its quality is asked for. */
final class QualityCountRule extends IndicatorRule {
    private final List<String> counts = words("words", "数量", "人数", "次数", "个数", "件数", "户数", "台数", "套数", "份数");

    QualityCountRule(Settings settings) {
        super("QUALITY_IS_A_COUNT", Severity.WARNING, settings);
    }

    @Override
    Stream<Finding> review(ReviewedProject project, ReviewedIndicator indicator) {
        boolean wrong = indicator.level2() == IndicatorLevel2.QUALITY
                && counts.stream().anyMatch(Wording.plain(indicator.name())::contains);
        return wrong
                ? Stream.of(finding(project, indicator.pointer("level2"), indicator.name(), indicator.raw())
                        .suggesting(IndicatorLevel2.QUANTITY.label()))
                : Stream.empty();
    }
}
