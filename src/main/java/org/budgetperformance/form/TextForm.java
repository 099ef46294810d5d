package org.budgetperformance.form;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import org.budgetperformance.api.model.PerformanceTargets;
import org.budgetperformance.api.model.Project;
import org.budgetperformance.api.model.Safeguard;
import org.budgetperformance.api.model.SubTarget;
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
        line("第一部分").line("部门整体绩效目标").line("");
        line("一、总体绩效目标").line(targets.overallObjective());
        line("二、分项绩效目标");
        for (SubTarget it : Objects.requireNonNullElse(targets.subTargets(), List.<SubTarget>of())) {
            line(it.seq() + "." + it.name());
            line("绩效目标：" + Objects.requireNonNullElse(it.objective(), ""));
            line("绩效指标：" + Objects.requireNonNullElse(it.indicators(), ""));
        }
        line("").line("三、工作保障措施");
        for (Safeguard it : Objects.requireNonNullElse(targets.safeguards(), List.<Safeguard>of())) {
            line(it.text());
        }
        line("").line("第二部分").line("").line("预算项目绩效目标").line("");
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
