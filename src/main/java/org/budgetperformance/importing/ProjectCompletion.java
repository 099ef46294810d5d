package org.budgetperformance.importing;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.budgetperformance.api.model.Project;
import org.budgetperformance.form.ProjectForm;

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
        Project purpose = from(PURPOSE);
        Project objectives = from(OBJECTIVES);
        Project indicators = from(INDICATORS);
        List<String> withheld = Stream.of(
                        withheld(purpose, PURPOSE), withheld(objectives, OBJECTIVES), withheld(indicators, INDICATORS))
                .flatMap(it -> it)
                .toList();
        return new Project(
                told.code(),
                from(NAME).name(),
                told.fiscalYear(),
                told.unitCode(),
                null,
                null,
                told.budget(),
                purpose.purpose(),
                objectives.objectives(),
                from(PLAN).disbursementPlan(),
                indicators.indicators(),
                null,
                withheld,
                withheld.isEmpty() ? null : stored.withheldReason(),
                null,
                null,
                null,
                null,
                null);
    }

    /** Whose the part is: what is stored where the form says the same of both. */
    private Project from(String part) {
        return toldForm.readsAs(storedForm, part) ? stored : told;
    }

    private static Stream<String> withheld(Project of, String part) {
        return Objects.requireNonNullElse(of.withheld(), List.<String>of()).stream()
                .filter(it -> it.equals(part) || it.startsWith(part + "/"));
    }
}
