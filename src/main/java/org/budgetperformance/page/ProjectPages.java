package org.budgetperformance.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import org.budgetperformance.api.model.DisbursementPlan;
import org.budgetperformance.api.model.Project;
import org.budgetperformance.api.model.Revision;
import org.budgetperformance.form.ProjectForm;
import org.budgetperformance.history.RevisionService;
import org.budgetperformance.project.ProjectPage;
import org.budgetperformance.review.FindingService;
import org.budgetperformance.shared.paging.Page;
import org.budgetperformance.shared.paging.PageRequest;

/** Makes the page of a project: its form with the findings, its plan as a curve, and its history. */
@Singleton
public class ProjectPages implements ProjectPage {
    private static final int HISTORY = 10;

    private final FindingService findings;
    private final RevisionService revisions;
    private final Html html;

    ProjectPages(FindingService findings, RevisionService revisions, Html html) {
        this.findings = findings;
        this.revisions = revisions;
        this.html = html;
    }

    @CheckedTemplate(basePath = "page")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance project(ProjectView page);
    }

    @Override
    @Transactional
    public Response of(Project project, boolean isNow) {
        Words words = html.words();
        List<Note> notes = isNow ? Note.of(findings.ofProject(project.code()).items(), words) : List.of();
        Page<Revision> history = isNow
                ? revisions.list(project.code(), new PageRequest(HISTORY, null, false))
                : new Page<>(List.of(), null, null);
        return Html.answer(
                Templates.project(new ProjectView(
                        words.phrases(),
                        words.language().tag(),
                        project,
                        words.label(project.status()),
                        FormView.of(ProjectForm.of(project), notes),
                        curve(project),
                        notes,
                        history.items().stream()
                                .map(it -> HistoryEntry.of(it, words))
                                .toList(),
                        history.nextCursor() != null)),
                words);
    }

    private static PlanCurve curve(Project project) {
        DisbursementPlan plan = project.disbursementPlan();
        return PlanCurve.of(Objects.requireNonNullElse(
                        plan == null ? null : plan.checkpoints(), List.<org.budgetperformance.api.model.Checkpoint>of())
                .stream()
                .map(it -> new PlanCurve.Checkpoint(it.month(), it.cumulativePercent(), it.cumulativeAmount()))
                .toList());
    }
}
