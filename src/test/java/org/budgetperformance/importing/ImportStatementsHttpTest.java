package org.budgetperformance.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgetperformance.importing.Imports.actions;
import static org.budgetperformance.importing.Imports.imported;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import org.budgetperformance.document.DocumentText;
import org.budgetperformance.testing.Statements;
import org.junit.jupiter.api.Test;

/** What imports cost, whatever their length. Departments 940 to 944. */
@QuarkusTest
class ImportStatementsHttpTest {
    @Inject
    Statements statements;

    @Test
    void tenUnchangedProjectsTakeAsManyStatementsAsAHundred() {
        String ten = DocumentText.of("940", 2024).entries(10).units(2).text();
        String hundred = DocumentText.of("941", 2024).entries(100).units(10).text();
        imported(ten);
        imported(hundred);
        assertThat(statements(ten)).isEqualTo(statements(hundred)).isLessThan(20);
    }

    @Test
    void newProjectsAreWrittenInBatches() {
        long ten = statements(DocumentText.of("942", 2024).entries(10).text());
        long ninety = statements(DocumentText.of("943", 2024).entries(90).text());
        assertThat(ninety).isLessThan(2 * ten);
    }

    @Test
    void aDocumentOfTwoThousandEntriesIsTakenIn() {
        DocumentText document = DocumentText.of("944", 2024).entries(2000).units(40);
        JsonPath report = imported(document.text());
        assertThat(report.getInt("totals.created")).isEqualTo(2000);
        assertThat(report.getInt("totals.indicators")).isEqualTo(12_000);
        assertThat(actions(imported(document.text()))).hasSize(2000).containsOnly("UNCHANGED");
    }

    private long statements(String text) {
        return statements.of(() -> imported(text));
    }
}
