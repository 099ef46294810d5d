package org.budgetperformance.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.budgetperformance.api.model.ImportAction;
import org.budgetperformance.api.model.ImportEntry;
import org.budgetperformance.api.model.ImportReport;
import org.budgetperformance.document.DocumentFault;
import org.budgetperformance.document.DocumentReader;
import org.budgetperformance.document.DocumentText;
import org.budgetperformance.domain.FaultCode;
import org.budgetperformance.shared.problem.Language;
import org.junit.jupiter.api.Test;

class ImportReportsTest {
    private static final ImportRequest REQUEST = new ImportRequest(false, null, null, null, Language.EN);

    @Test
    void anEntryThatIsReadButBreaksARuleIsRejectedWithItsFaults() {
        DocumentText document = DocumentText.of("990", 2024).entries(3).classified(1);
        List<String> arguments = List.of(document.projectCode(2), "A");
        ImportReport report = ImportReports.refused(
                DocumentReader.read(document.text()),
                List.of(
                        new DocumentFault(1, null, null, FaultCode.DOCUMENT_YEAR_UNKNOWN, List.of()),
                        new DocumentFault(30, "项目编码", 2, FaultCode.PROJECT_CODE_CHECK, arguments)),
                REQUEST);
        assertThat(report.entries())
                .extracting(ImportEntry::action)
                .containsExactly(ImportAction.CLASSIFIED, ImportAction.REJECTED, ImportAction.SKIPPED);
        assertThat(report.entries().get(1).projectCode()).isEqualTo(document.projectCode(2));
        assertThat(report.entries().get(1).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("PROJECT_CODE_CHECK");
            assertThat(fault.detail())
                    .isEqualTo("The check character of project code %s should be A.".formatted(arguments.get(0)));
        });
        assertThat(report.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.code()).isEqualTo("DOCUMENT_YEAR_UNKNOWN"));
        assertThat(report.totals().rejected()).isEqualTo(1);
    }
}
