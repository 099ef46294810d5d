package org.budgetperformance.form;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.budgetperformance.api.model.Finding;
import org.budgetperformance.api.model.PerformanceTargets;
import org.budgetperformance.api.model.Project;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

/** Writes projects, plans, indicators and findings as the sheets of a workbook (.xlsx), one after another, row by row. */
final class WorkbookForm implements FormWriter {
    private final Workbook workbook;
    private final List<SheetWriter<?>> sheets;
    private final SheetWriter<Sheets.TargetRow> targets;
    private final SheetWriter<Sheets.ProjectRow> projects;
    private final SheetWriter<Project> plans;
    private final SheetWriter<Sheets.IndicatorRow> indicators;
    private final SheetWriter<Finding> findings;
    private int pass = -1;

    WorkbookForm(OutputStream out) {
        workbook = new Workbook(out, "budget-performance-targets", "1.0");
        targets = new SheetWriter<>(Sheets.TARGETS, Sheets.targets());
        projects = new SheetWriter<>(Sheets.PROJECTS, Sheets.projects());
        plans = new SheetWriter<>(Sheets.PLANS, Sheets.plans());
        indicators = new SheetWriter<>(Sheets.INDICATORS, Sheets.indicators());
        findings = new SheetWriter<>(Sheets.FINDINGS, Sheets.findings());
        sheets = List.of(targets, projects, plans, indicators, findings);
    }

    @Override
    public int passes() {
        return sheets.size();
    }

    @Override
    public void pass(int number) throws IOException {
        endSheet();
        pass = number;
        sheets.get(number).begin(workbook);
    }

    @Override
    public boolean isOfFindings() {
        return sheets.get(pass) == findings;
    }

    @Override
    public void begin(PerformanceTargets told) throws IOException {
        if (sheets.get(pass) == targets) {
            for (Sheets.TargetRow row : Sheets.rows(told)) {
                targets.add(row);
            }
        }
    }

    @Override
    public void classified(int seq) throws IOException {
        if (sheets.get(pass) == projects) {
            projects.add(new Sheets.ProjectRow(seq, null));
        }
    }

    @Override
    public void project(@Nullable Integer seq, Project project) throws IOException {
        SheetWriter<?> sheet = sheets.get(pass);
        if (sheet == projects) {
            projects.add(new Sheets.ProjectRow(seq, project));
        } else if (sheet == plans) {
            plans.add(project);
        } else if (sheet == indicators) {
            for (Sheets.IndicatorRow row : Sheets.rows(project)) {
                indicators.add(row);
            }
        }
    }

    @Override
    public void findings(List<Finding> found) throws IOException {
        for (Finding it : found) {
            findings.add(it);
        }
    }

    @Override
    public void end() throws IOException {
        endSheet();
        workbook.finish();
    }

    private void endSheet() throws IOException {
        if (pass >= 0) {
            sheets.get(pass).end();
        }
    }
}
