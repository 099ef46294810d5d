package org.budgetperformance.rules;

import java.util.List;
import java.util.stream.Stream;
import org.budgetperformance.domain.Severity;

/** A project is named after an office instead of what it does. */
final class NameIsUnitRule extends ProjectRule {
    private final List<String> endings =
            words("endings", "支队", "大队", "中队", "分局", "派出所", "看守所", "拘留所", "委员会", "办公室", "管理局", "服务中心");

    NameIsUnitRule(Settings settings) {
        super("NAME_IS_A_UNIT", Severity.WARNING, settings);
    }

    @Override
    public Stream<Finding> review(ReviewedProject project) {
        String name = Wording.plain(project.name());
        boolean wrong = name.equals(Wording.plain(project.unitName()))
                || endings.stream().anyMatch(name::endsWith);
        return wrong ? Stream.of(finding(project, "/name", project.name())) : Stream.empty();
    }
}
