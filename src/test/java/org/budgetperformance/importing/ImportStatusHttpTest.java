package org.budgetperformance.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgetperformance.importing.Imports.PATH;
import static org.budgetperformance.importing.Imports.actions;
import static org.budgetperformance.importing.Imports.answered;
import static org.budgetperformance.importing.Imports.faults;
import static org.budgetperformance.importing.Imports.imported;
import static org.budgetperformance.importing.Imports.refused;
import static org.budgetperformance.importing.Imports.replaced;
import static org.budgetperformance.importing.Imports.sending;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.budgetperformance.document.DocumentText;
import org.budgetperformance.domain.ProjectStatus;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.Moves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents that name projects some of which may not be changed. Departments 640 to 643. */
@QuarkusTest
class ImportStatusHttpTest {

    @ParameterizedTest
    @CsvSource({"640, SUBMITTED", "641, APPROVED", "642, CLOSED"})
    void aDocumentThatWouldChangeAProjectThatMayNotBeChangedIsRefusedAtItsEntry(
            String department, ProjectStatus status) {
        DocumentText document = DocumentText.of(department, 2024).entries(3);
        imported(document.text());
        String path = "/v1/projects/" + document.projectCode(2);
        Moves.to(path, status);
        String before = Api.given().get(path).asString();
        String changed = replaced(document.text(), "\t12.00\n\t其中", "\t12.01\n\t其中");
        for (JsonPath problem : new JsonPath[] {
            refused(changed),
            answered(sending(changed).queryParam("dryRun", true).post(PATH), 422)
        }) {
            assertThat(problem.<String>getList("report.entries.action"))
                    .containsExactly("SKIPPED", "REJECTED", "SKIPPED");
            assertThat(faults(problem)).hasSize(1).allMatch(it -> it.endsWith(" 项目编码 NOT_EDITABLE"));
            assertThat(problem.getString("report.entries[1].faults[0].detail"))
                    .contains(document.projectCode(2), status.name());
        }
        assertThat(Api.given().get(path).asString()).isEqualTo(before);
        assertThat(actions(imported(document.text()))).containsOnly("UNCHANGED");
    }

    @Test
    void aProjectThatIsAmendedTakesWhatTheDocumentSays() {
        DocumentText document = DocumentText.of("643", 2024).entries(2);
        imported(document.text());
        Moves.to("/v1/projects/" + document.projectCode(2), ProjectStatus.AMENDING);
        assertThat(actions(imported(replaced(document.text(), "\t12.00\n\t其中", "\t12.01\n\t其中"))))
                .containsExactly("UNCHANGED", "UPDATED");
    }
}
