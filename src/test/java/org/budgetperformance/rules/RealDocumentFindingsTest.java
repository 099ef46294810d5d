package org.budgetperformance.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.budgetperformance.document.DocumentEntry;
import org.budgetperformance.document.DocumentIndicator;
import org.budgetperformance.document.DocumentProject;
import org.budgetperformance.document.DocumentReader;
import org.budgetperformance.document.PublishedDocument;
import org.budgetperformance.document.PublishedText;
import org.budgetperformance.document.RealDocument;
import org.budgetperformance.domain.ProjectCode;
import org.junit.jupiter.api.Test;

/** What the rules find in the published document, by entry and pointer; looked through one by one for false alarms. */
class RealDocumentFindingsTest {
    private final PublishedDocument document =
            Objects.requireNonNull(DocumentReader.read(RealDocument.text()).document());

    @Test
    void theFindingsAreThoseThatWereLookedThrough() throws IOException {
        Map<ProjectCode, Integer> entries = document.entries().stream()
                .filter(it -> it.project() != null)
                .collect(Collectors.toMap(
                        it -> Objects.requireNonNull(it.project()).code(), DocumentEntry::seq));
        List<String> found = Rules.STANDARD
                .review(document.projects().stream().map(this::reviewed))
                .map(it -> "%s %02d %s".formatted(it.rule().id(), entries.get(it.project()), it.pointer()))
                .sorted()
                .toList();
        assertThat(found).containsExactlyElementsOf(RealDocument.findings());
    }

    private ReviewedProject reviewed(DocumentProject project) {
        return new ReviewedProject(
                project.code(),
                project.name(),
                Objects.requireNonNull(document.fiscalYear()),
                project.unitCode(),
                project.unitName(),
                project.total(),
                project.fiscal(),
                project.other(),
                text(project.purpose()),
                project.objectives().stream().map(it -> text(it.text())).toList(),
                project.plan(),
                project.indicators().stream()
                        .map(RealDocumentFindingsTest::reviewed)
                        .toList());
    }

    private static ReviewedIndicator reviewed(DocumentIndicator indicator) {
        return new ReviewedIndicator(
                indicator.seq() - 1,
                indicator.level1(),
                indicator.level2(),
                indicator.level2Label(),
                indicator.name(),
                text(indicator.description()),
                indicator.target());
    }

    private static ReviewedText text(PublishedText text) {
        return new ReviewedText(text.text(), text.withheld());
    }
}
