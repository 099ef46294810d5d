package org.budgetperformance.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Objects;
import org.budgetperformance.api.model.Project;
import org.budgetperformance.domain.Disclosure;
import org.budgetperformance.shared.contract.CheckedBody;
import org.budgetperformance.shared.contract.DerivedMembers;
import org.jspecify.annotations.Nullable;

/** Classified projects (涉密项目), kept as documents apart from all others: by the same rules, and represented alike, but without a life: they stay drafts. */
@ApplicationScoped
public class ProjectDocuments {
    private final ProjectService projects;
    private final DerivedMembers derived;

    ProjectDocuments(ProjectService projects, DerivedMembers derived) {
        this.projects = projects;
        this.derived = derived;
    }

    /** The document of a written project, without a number and times; ends the request if it has faults. */
    public Project written(String code, CheckedBody<Project> body, @Nullable Project stored) {
        ProjectService.checkCode(code, body);
        Project project = body.value();
        Project preview = projects.preview(body, projects.unit(project).orElse(null), id -> hasIndicator(stored, id));
        derived.check(body, state(preview, unitName(preview, project, stored), stored));
        body.faults().throwIfAny();
        Project whole = ProjectView.of(new ProjectEntity(code, projects.content(project)));
        return state(whole, whole.unitName(), null);
    }

    /** A state of a document, as it is read. */
    public Project state(Project document, long version, Instant createdAt, Instant updatedAt) {
        return ProjectPreview.stored(
                document, document.unitName(), Disclosure.CLASSIFIED, LifecyclePart.NEW, version, createdAt, updatedAt);
    }

    private static Project state(Project project, @Nullable String unitName, @Nullable Project stored) {
        return ProjectPreview.stored(
                project,
                unitName,
                Disclosure.CLASSIFIED,
                LifecyclePart.NEW,
                stored == null ? null : stored.version(),
                stored == null ? null : stored.createdAt(),
                stored == null ? null : stored.updatedAt());
    }

    /** A unit renamed since does not reach the document, so the name that was read is as right as the new one. */
    private static @Nullable String unitName(Project preview, Project written, @Nullable Project stored) {
        return stored != null && Objects.equals(written.unitName(), stored.unitName())
                ? stored.unitName()
                : preview.unitName();
    }

    private static boolean hasIndicator(@Nullable Project stored, String id) {
        return stored != null
                && stored.indicators().stream().anyMatch(it -> it.id().equals(id));
    }
}
