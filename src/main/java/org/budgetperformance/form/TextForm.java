package org.budgetperformance.form;

import java.io.IOException;
import java.io.Writer;
import org.budgetperformance.api.model.PerformanceTargets;
import org.budgetperformance.api.model.Project;
import org.jspecify.annotations.Nullable;

/**
 * Writes the text form of the published document: each cell of a table begins a line with a tab, an empty line ends the row, and a line without
 * a tab goes on the cell before it. What reads the document reads it again.
 */
final class TextForm implements FormWriter {
    private final Writer out;

    TextForm(Writer out) {
        this.out = out;
    }

    @Override
    public void begin(PerformanceTargets targets) throws IOException {
        line(DepartmentForm.PART_ONE).line(DepartmentForm.DEPARTMENT_TARGETS);
        for (DepartmentForm.Section section : DepartmentForm.of(targets).sections()) {
            line("").line(section.heading());
            for (String paragraph : section.paragraphs()) {
                line(paragraph);
            }
        }
        line("").line(DepartmentForm.PART_TWO)
                .line("")
                .line(DepartmentForm.PROJECT_TARGETS)
                .line("");
    }

    @Override
    public void classified(int seq) throws IOException {
        line(seq + "." + Sheets.CLASSIFIED).line("");
    }

    @Override
    public void project(@Nullable Integer seq, Project project) throws IOException {
        ProjectForm form = ProjectForm.of(project);
        line(form.heading(seq));
        for (FormRow row : form.rows()) {
            for (FormCell cell : row.cells()) {
                line("\t" + cell.text());
            }
            line("");
        }
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }

    private TextForm line(String text) throws IOException {
        out.append(text).append('\n');
        return this;
    }
}
