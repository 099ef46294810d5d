package org.budgetperformance.rules;

import java.util.List;
import java.util.stream.Stream;
import org.budgetperformance.domain.IndicatorLevel2;
import org.budgetperformance.domain.Severity;

/** A row for ecological benefits measures something else. */
final class EcologicalRule extends IndicatorRule {
    private final List<String> nature = words(
            "words", "生态", "环境", "环保", "污染", "排放", "减排", "节能", "能耗", "节水", "节约", "绿", "碳", "水质", "水土", "空气", "噪", "垃圾",
            "废", "植", "林", "土壤", "扬尘", "粉尘", "资源", "回收", "循环", "物种", "湿地", "河", "湖", "海");

    EcologicalRule(Settings settings) {
        super("ECOLOGICAL_MEASURES_OTHER", Severity.WARNING, settings);
    }

    @Override
    Stream<Finding> review(ReviewedProject project, ReviewedIndicator indicator) {
        String words = indicator.name() + indicator.description().readable();
        boolean wrong = indicator.level2() == IndicatorLevel2.ECOLOGICAL_BENEFIT
                && nature.stream().noneMatch(words::contains);
        return wrong ? Stream.of(finding(project, indicator.pointer("name"), indicator.name())) : Stream.empty();
    }
}
