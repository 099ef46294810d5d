package org.budgetperformance.importing;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.budgetperformance.api.model.Project;
import org.budgetperformance.form.ProjectForm;
import org.jspecify.annotations.Nullable;

/**
 * Completes what a document tells of a project with what is stored of it. A part that reads the same on the form stays as it is stored, since the form
 * has no place for all of it: why something is withheld, whether a plan is missing or blank, where objectives without numbers part.
 */
final class ProjectCompletion {
    private static final String NAME = "/name";
    private static final String PURPOSE = "/purpose";
    private static final String OBJECTIVES = "/objectives";
    private static final String PLAN = "/disbursementPlan";
    private static final String INDICATORS = "/indicators";

    private final Project told;
    private final Project stored;
    private final ProjectForm toldForm;
    private final ProjectForm storedForm;

    private ProjectCompletion(Project told, Project stored) {
        this.told = told;
        this.stored = stored;
        this.toldForm = ProjectForm.of(told);
        this.storedForm = ProjectForm.of(stored);
    }

    static Project of(Project told, Project stored) {
        return new ProjectCompletion(told, stored).project();
    }

    private Project project() {
        List<String> withheld = Stream.of(PURPOSE, OBJECTIVES, INDICATORS)
                .flatMap(this::withheld)
                .toList();
        return new Project(
                told.code(),
                part(NAME, Project::name),
                told.fiscalYear(),
                told.unitCode(),
                null,
                null,
                told.budget(),
                part(PURPOSE, Project::purpose),
                part(OBJECTIVES, Project::objectives),
                part(PLAN, Project::disbursementPlan),
                part(INDICATORS, Project::indicators),
                null,
                withheld,
                withheld.isEmpty() ? null : stored.withheldReason(),
                null,
                null,
                null,
                null,
                null);
    }

    private Stream<String> withheld(String part) {
        List<String> pointers = from(part).withheld();
        return Objects.requireNonNullElse(pointers, List.<String>of()).stream()
                .filter(it -> it.equals(part) || it.startsWith(part + "/"));
    }

    private <T extends @Nullable Object> T part(String pointer, Function<Project, T> of) {
        return of.apply(from(pointer));
    }

    private Project from(String part) {
        return toldForm.readsAs(storedForm, part) ? stored : told;
    }
}
