package org.budgetperformance.project;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.budgetperformance.api.model.Indicator;
import org.budgetperformance.api.model.Objective;
import org.budgetperformance.api.model.Project;
import org.budgetperformance.domain.FaultCode;
import org.budgetperformance.domain.ProjectCode;
import org.budgetperformance.shared.problem.Faults;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * What a written project must keep to beyond the contract's schema. A member the schema refused is missing here, so every rule
 * takes null for "nothing to say".
 */
@Singleton
class ProjectRules {
    private final boolean refuseWrongCheckCharacter;

    ProjectRules(
            @ConfigProperty(name = "budget.project-code.refuse-wrong-check-character", defaultValue = "false")
                    boolean refuseWrongCheckCharacter) {
        this.refuseWrongCheckCharacter = refuseWrongCheckCharacter;
    }

    /** @param hasIndicator whether what is stored of the project has an indicator of this id */
    void check(Project project, Predicate<String> hasIndicator, Faults faults) {
        checkCode(project.code(), faults);
        Set<String> withheld = withheld(project);
        checkWithheld(project, faults);
        WithheldRules.checkPhrase(project.name(), "/name", faults);
        WithheldRules.checkValue(project.purpose(), "/purpose", withheld, faults);
        checkObjectives(items(project.objectives()), withheld, faults);
        checkIndicators(items(project.indicators()), withheld, hasIndicator, faults);
    }

    static Set<String> withheld(Project project) {
        return new HashSet<>(items(project.withheld()));
    }

    static <T> List<T> items(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private void checkCode(@Nullable String text, Faults faults) {
        if (text != null && refuseWrongCheckCharacter) {
            ProjectCode code = ProjectCode.of(text);
            if (!code.hasValidCheckCharacter()) {
                String expected = Character.toString(code.expectedCheckCharacter());
                faults.add("/code", FaultCode.PROJECT_CODE_CHECK, text, expected);
            }
        }
    }

    private static void checkWithheld(Project project, Faults faults) {
        List<String> pointers = items(project.withheld());
        for (int i = 0; i < pointers.size(); i++) {
            String pointer = pointers.get(i);
            if (pointer != null && !pointsToPart(pointer, project)) {
                faults.add("/withheld/" + i, FaultCode.UNKNOWN_WITHHELD_POINTER, pointer);
            }
        }
        if (pointers.isEmpty() && project.withheldReason() != null) {
            faults.add(
                    "/withheldReason",
                    FaultCode.CONTRADICTS_DERIVED,
                    project.withheldReason().name(),
                    "null");
        }
    }

    /** The contract's pattern leaves only the array's length to ask for. */
    private static boolean pointsToPart(String pointer, Project project) {
        String[] parts = pointer.split("/", -1);
        return switch (parts[1]) {
            case "objectives" ->
                Integer.parseInt(parts[2]) < items(project.objectives()).size();
            case "indicators" ->
                Integer.parseInt(parts[2]) < items(project.indicators()).size();
            default -> true;
        };
    }

    private static void checkObjectives(List<Objective> objectives, Set<String> withheld, Faults faults) {
        for (int i = 0; i < objectives.size(); i++) {
            Objective objective = objectives.get(i);
            String pointer = "/objectives/" + i + "/text";
            if (objective != null) {
                WithheldRules.checkRequired(objective.text(), pointer, withheld, faults);
                WithheldRules.checkPhrase(objective.text(), pointer, faults);
                WithheldRules.checkPhrase(objective.label(), "/objectives/" + i + "/label", faults);
            }
        }
    }

    private static void checkIndicators(
            List<Indicator> indicators, Set<String> withheld, Predicate<String> hasIndicator, Faults faults) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < indicators.size(); i++) {
            Indicator indicator = indicators.get(i);
            if (indicator != null) {
                String pointer = "/indicators/" + i;
                IndicatorRules.check(indicator, pointer, withheld, faults);
                checkId(indicator.id(), ids, pointer + "/id", hasIndicator, faults);
            }
        }
    }

    private static void checkId(
            @Nullable String id, Set<String> seen, String pointer, Predicate<String> hasIndicator, Faults faults) {
        if (id == null) {
            return;
        }
        if (!hasIndicator.test(id)) {
            faults.add(pointer, FaultCode.UNKNOWN_INDICATOR, id);
        } else if (!seen.add(id)) {
            faults.add(pointer, FaultCode.REPEATED_ITEM);
        }
    }
}
