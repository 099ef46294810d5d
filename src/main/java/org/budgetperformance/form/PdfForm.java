package org.budgetperformance.form;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.OutputStream;
import org.budgetperformance.api.model.PerformanceTargets;
import org.budgetperformance.api.model.Project;
import org.jspecify.annotations.Nullable;

/** Writes the published document to be printed (PDF): A4, page by page as they fill, with the characters it uses in it. */
final class PdfForm implements FormWriter {
    private static final float MARGIN = 57;
    private static final float PADDING = 3;

    private final Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
    private final Font title;
    private final Font heading;
    private final Font text;
    private boolean begun;

    PdfForm(OutputStream out, PdfFont font) {
        title = font.of(16);
        heading = font.of(12);
        text = font.of(9);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        writer.setCloseStream(false);
        document.addCreator("budget-performance-targets");
        document.open();
    }

    @Override
    public void begin(PerformanceTargets targets) {
        paragraph(DepartmentForm.PART_ONE + "\n" + DepartmentForm.DEPARTMENT_TARGETS, title);
        for (DepartmentForm.Section section : DepartmentForm.of(targets).sections()) {
            paragraph(section.heading(), heading);
            section.paragraphs().forEach(it -> paragraph(it, text));
        }
        paragraph(DepartmentForm.PART_TWO + "\n" + DepartmentForm.PROJECT_TARGETS, title);
    }

    @Override
    public void classified(int seq) {
        paragraph(seq + "." + Sheets.CLASSIFIED, heading);
    }

    @Override
    public void project(@Nullable Integer seq, Project project) {
        ProjectForm form = ProjectForm.of(project);
        PdfPTable table = new PdfPTable(ProjectForm.COLUMNS);
        table.setWidthPercentage(100);
        // a form that a page can hold is not parted, and never from what stands above it
        table.setKeepTogether(true);
        table.addCell(heading(form.heading(seq)));
        // a row that does not fit begins on this page all the same: one may be longer than any page
        table.setSplitLate(false);
        table.setSpacingBefore(2 * PADDING);
        table.setSpacingAfter(4 * PADDING);
        for (int row = 0; row < form.rows().size(); row++) {
            int column = 0;
            for (FormCell cell : form.rows().get(row).cells()) {
                if (cell.merge() != FormCell.Merge.CONTINUES) {
                    table.addCell(cell(cell, form.height(row, column)));
                }
                column += cell.columns();
            }
        }
        document.add(table);
        begun = true;
    }

    private PdfPCell heading(String words) {
        PdfPCell above = new PdfPCell(new Phrase(words, heading));
        above.setColspan(ProjectForm.COLUMNS);
        above.setBorder(Rectangle.NO_BORDER);
        above.setHorizontalAlignment(Element.ALIGN_CENTER);
        above.setPaddingBottom(2 * PADDING);
        return above;
    }

    private PdfPCell cell(FormCell cell, int rows) {
        PdfPCell shown = new PdfPCell(new Phrase(cell.text(), text));
        shown.setColspan(cell.columns());
        shown.setRowspan(rows);
        shown.setPadding(PADDING);
        shown.setVerticalAlignment(Element.ALIGN_MIDDLE);
        shown.setHorizontalAlignment(cell.isWord() ? Element.ALIGN_CENTER : Element.ALIGN_LEFT);
        return shown;
    }

    private void paragraph(String words, Font font) {
        Paragraph paragraph = new Paragraph(words, font);
        paragraph.setLeading(font.getSize() * 1.6f);
        paragraph.setAlignment(font == text ? Element.ALIGN_LEFT : Element.ALIGN_CENTER);
        paragraph.setSpacingBefore(font == text ? 0 : font.getSize());
        document.add(paragraph);
        begun = true;
    }

    /** A document without a page is none. */
    @Override
    public void end() throws IOException {
        if (!begun) {
            paragraph(" ", text);
        }
        document.close();
    }
}
