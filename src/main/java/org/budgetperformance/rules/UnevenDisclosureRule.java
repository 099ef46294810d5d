package org.budgetperformance.rules;

import java.util.stream.Stream;
import org.budgetperformance.domain.Severity;

/** Purpose is withheld and an objective printed, or the other way round: what is kept from one is told by the other. */
final class UnevenDisclosureRule extends ProjectRule {
    UnevenDisclosureRule(Settings settings) {
        super("DISCLOSURE_UNEVEN", Severity.WARNING, settings);
    }

    @Override
    public Stream<Finding> review(ReviewedProject project) {
        boolean withheld = project.objectives().stream().anyMatch(ReviewedText::withheld);
        boolean printed = project.objectives().stream().anyMatch(ReviewedText::isPrinted);
        if (project.purpose().withheld() && printed) {
            return Stream.of(finding(project, "/objectives"));
        }
        return withheld && project.purpose().isPrinted() ? Stream.of(finding(project, "/purpose")) : Stream.empty();
    }
}
