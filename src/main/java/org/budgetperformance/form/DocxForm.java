package org.budgetperformance.form;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.budgetperformance.api.model.PerformanceTargets;
import org.budgetperformance.api.model.Project;
import org.jspecify.annotations.Nullable;

/**
 * Writes the published document for word processors (.docx, Office Open XML). Written as it comes, since the usual libraries keep a document in
 * memory as a whole, and one of a large department does not fit there.
 */
final class DocxForm implements FormWriter {
    private static final String FIRST_TITLE = "Heading1";
    private static final String TITLE = "Heading2";
    private static final String TEXT = "Text";

    private final ZipOutputStream zip;
    private final WordXml xml;

    DocxForm(OutputStream out) throws IOException {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (DocxPart part : DocxPart.values()) {
            zip.putNextEntry(new ZipEntry(part.path()));
            zip.write(part.content());
        }
        zip.putNextEntry(new ZipEntry("word/document.xml"));
        xml = WordXml.begin(zip);
    }

    @Override
    public void begin(PerformanceTargets targets) throws IOException {
        xml.paragraph(FIRST_TITLE, DepartmentForm.PART_ONE);
        xml.paragraph(FIRST_TITLE, DepartmentForm.DEPARTMENT_TARGETS);
        for (DepartmentForm.Section section : DepartmentForm.of(targets).sections()) {
            xml.paragraph(TITLE, section.heading());
            for (String paragraph : section.paragraphs()) {
                xml.paragraph(TEXT, paragraph);
            }
        }
        xml.paragraph(FIRST_TITLE, DepartmentForm.PART_TWO);
        xml.paragraph(FIRST_TITLE, DepartmentForm.PROJECT_TARGETS);
    }

    @Override
    public void classified(int seq) throws IOException {
        xml.paragraph(TITLE, seq + "." + Sheets.CLASSIFIED);
    }

    @Override
    public void project(@Nullable Integer seq, Project project) throws IOException {
        ProjectForm form = ProjectForm.of(project);
        xml.paragraph(TITLE, form.heading(seq));
        xml.table(form.rows());
    }

    @Override
    public void end() throws IOException {
        xml.end();
        zip.closeEntry();
        zip.finish();
    }
}
