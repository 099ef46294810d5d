package org.budgetperformance.rules;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.budgetperformance.domain.TargetKind;
import org.budgetperformance.domain.TargetValue;

/** Projects for different things have the same indicators with the same targets. */
final class CopiedIndicatorsRule extends GroupRule {
    private static final int FEWEST = 3;

    CopiedIndicatorsRule() {
        super("INDICATORS_COPIED", Severity.WARNING);
    }

    @Override
    public Set<String> groups(ReviewedProject project) {
        return project.indicators().size() < FEWEST ? Set.of() : Set.of(fingerprint(project));
    }

    @Override
    public Stream<Finding> review(String group, Collection<ReviewedProject> projects) {
        long names =
                projects.stream().map(it -> Wording.plain(it.name())).distinct().count();
        return names < 2
                ? Stream.empty()
                : projects.stream()
                        .map(it -> finding(
                                it,
                                "/indicators",
                                Integer.toString(it.indicators().size()),
                                Integer.toString(projects.size())));
    }

    private static String fingerprint(ReviewedProject project) {
        String text = project.indicators().stream()
                .map(it -> it.level2() + " " + Wording.plain(it.name()) + " " + target(it.target()))
                .sorted()
                .collect(Collectors.joining("\n"));
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static String target(TargetValue target) {
        return target.kind() == TargetKind.NUMERIC
                ? target.operator() + " " + target.value() + " " + target.unit()
                : String.valueOf(target.raw());
    }
}
