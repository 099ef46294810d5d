package org.budgetperformance.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The sample that the local service starts with: the published document's facts and figures, in words of our own. */
class SampleDocumentTest {
    private static final Path SAMPLE =
            Path.of("src", "local", "resources", "sample", "performance-targets-312-2024.txt");

    @Test
    void theSampleHasNoFaults() throws IOException {
        assertThat(DocumentReader.read(Files.readAllBytes(SAMPLE)).faults()).isEmpty();
    }

    @Test
    void theSampleHasTheFactsOfTheRealDocument() throws IOException {
        ReadResult sample = DocumentReader.read(Files.readAllBytes(SAMPLE));
        ReadResult real = DocumentReader.read(RealDocument.text());
        assertThat(facts(sample)).isEqualTo(facts(real)).hasSize(54);
    }

    @Test
    void theSampleHasNoSentenceOfTheRealDocument() throws IOException {
        List<DocumentProject> sample =
                document(DocumentReader.read(Files.readAllBytes(SAMPLE))).projects();
        List<DocumentProject> real =
                document(DocumentReader.read(RealDocument.text())).projects();
        for (int i = 0; i < sample.size(); i++) {
            String purpose = sample.get(i).purpose().text();
            if (purpose != null) {
                assertThat(purpose).isNotEqualTo(real.get(i).purpose().text());
            }
        }
    }

    private static List<List<Object>> facts(ReadResult read) {
        return document(read).entries().stream()
                .map(entry -> entry.project() == null
                        ? List.<Object>of(entry.seq())
                        : List.<Object>of(entry.seq(), facts(entry.project())))
                .toList();
    }

    private static List<Object> facts(DocumentProject project) {
        return List.of(
                project.unitCode(),
                project.unitName(),
                project.code(),
                project.name(),
                project.total(),
                project.plan(),
                project.purpose().withheld(),
                project.objectives().stream().map(it -> it.text().withheld()).toList(),
                project.indicators().stream().map(SampleDocumentTest::facts).toList());
    }

    private static List<Object> facts(DocumentIndicator row) {
        return List.of(row.level1Label(), row.level2Label(), row.name(), row.description(), row.target(), row.basis());
    }

    private static PublishedDocument document(ReadResult read) {
        return Objects.requireNonNull(read.document());
    }
}
