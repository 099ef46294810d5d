package org.budgetperformance.form;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.budgetperformance.api.model.PerformanceTargets;
import org.budgetperformance.api.model.Project;
import org.budgetperformance.api.model.Safeguard;
import org.budgetperformance.api.model.SubTarget;
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
        xml.paragraph(FIRST_TITLE, "第一部分");
        xml.paragraph(FIRST_TITLE, "部门整体绩效目标");
        xml.paragraph(TITLE, "一、总体绩效目标");
        text(targets.overallObjective());
        xml.paragraph(TITLE, "二、分项绩效目标");
        for (SubTarget it : Objects.requireNonNullElse(targets.subTargets(), List.<SubTarget>of())) {
            text(it.seq() + "." + it.name());
            text("绩效目标：" + Objects.requireNonNullElse(it.objective(), ""));
            text("绩效指标：" + Objects.requireNonNullElse(it.indicators(), ""));
        }
        xml.paragraph(TITLE, "三、工作保障措施");
        for (Safeguard it : Objects.requireNonNullElse(targets.safeguards(), List.<Safeguard>of())) {
            text(it.text());
        }
        xml.paragraph(FIRST_TITLE, "第二部分");
        xml.paragraph(FIRST_TITLE, "预算项目绩效目标");
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

    private void text(String text) throws IOException {
        xml.paragraph(TEXT, text);
    }

    @Override
    public void end() throws IOException {
        xml.end();
        zip.closeEntry();
        zip.finish();
    }
}
