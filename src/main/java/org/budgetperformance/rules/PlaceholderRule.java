package org.budgetperformance.rules;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.budgetperformance.domain.Severity;

/** An objective that was never filled in. */
final class PlaceholderRule extends ProjectRule {
    private static final Pattern PLACEHOLDER =
            Pattern.compile("(?:总体|年度|绩效)?目标(?:内容)?[0-9一二三四五六七八九十]*|[0-9]+|[Xx]+|请填写.*|测试.*");

    private final List<String> words = words("words", "无", "暂无", "待定", "待填", "略", "同上");

    PlaceholderRule(Settings settings) {
        super("OBJECTIVE_PLACEHOLDER", Severity.ERROR, settings);
    }

    @Override
    public Stream<Finding> review(ReviewedProject project) {
        return project.objectiveTexts().entrySet().stream()
                .filter(it -> isPlaceholder(Wording.plain(it.getValue())))
                .map(it -> finding(project, it.getKey(), it.getValue()));
    }

    private boolean isPlaceholder(String text) {
        return words.contains(text) || PLACEHOLDER.matcher(text).matches();
    }
}
