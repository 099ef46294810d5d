package org.budgetperformance.rules;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.budgetperformance.domain.Severity;

/** An objective that was never filled in. */
final class PlaceholderRule extends ProjectRule {
    private static final Pattern PLACEHOLDER =
            Pattern.compile("(?:总体|年度|绩效)?目标(?:内容)?[0-9一二三四五六七八九十]*|[0-9]+|[Xx]+|无|暂无|待定|待填|略|同上|请填写.*|测试.*");

    PlaceholderRule() {
        super("OBJECTIVE_PLACEHOLDER", Severity.ERROR);
    }

    @Override
    public Stream<Finding> review(ReviewedProject project) {
        return project.objectiveTexts().entrySet().stream()
                .filter(it -> PLACEHOLDER.matcher(Wording.plain(it.getValue())).matches())
                .map(it -> finding(project, it.getKey(), it.getValue()));
    }
}
