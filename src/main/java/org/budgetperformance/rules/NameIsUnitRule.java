package org.budgetperformance.rules;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.budgetperformance.domain.Severity;

/** A project is named after an office instead of what it does. */
final class NameIsUnitRule extends ProjectRule {
    private static final Pattern OFFICE = Pattern.compile(".*(?:支队|大队|中队|分局|派出所|看守所|拘留所|委员会|办公室|管理局|服务中心)");

    NameIsUnitRule() {
        super("NAME_IS_A_UNIT", Severity.WARNING);
    }

    @Override
    public Stream<Finding> review(ReviewedProject project) {
        String name = Wording.plain(project.name());
        boolean wrong = name.equals(Wording.plain(project.unitName()))
                || OFFICE.matcher(name).matches();
        return wrong ? Stream.of(finding(project, "/name", project.name())) : Stream.empty();
    }
}
