package org.budgetperformance.secrecy;

import java.util.Optional;
import org.budgetperformance.project.IndicatorEntity;
import org.budgetperformance.project.ObjectivePart;
import org.budgetperformance.project.ProjectEntity;

/** A member that may be withheld, such as {@code objectives.2.text}, by what stays when others come and go. */
record WithheldMember(String owner, String part, String member) {

    /** Of a name that keeps to the contract's pattern. */
    static WithheldMember of(String name) {
        String[] parts = name.split("\\.", -1);
        return parts.length == 1 ? new WithheldMember("", "", name) : new WithheldMember(parts[0], parts[1], parts[2]);
    }

    /** Where it is in the project now; empty when the project has no such member. */
    Optional<Standing> in(ProjectEntity project) {
        return switch (owner) {
            case "objectives" -> objective(project, Integer.parseInt(part) - 1);
            case "indicators" -> project.indicator(part).map(this::ofIndicator);
            default -> Optional.of(new Standing("/purpose", project.purposeWithheld()));
        };
    }

    /** Where among the contract's schemas its own is. */
    String schema() {
        return switch (member) {
            case "purpose" -> "/Project/properties/purpose";
            case "text" -> "/Objective/properties/text";
            case "target" -> "/Target/properties/raw";
            default -> "/Indicator/properties/" + member;
        };
    }

    private static Optional<Standing> objective(ProjectEntity project, int index) {
        return project.objectives().stream()
                .skip(index)
                .findFirst()
                .map(ObjectivePart::withheld)
                .map(withheld -> new Standing("/objectives/" + index + "/text", withheld));
    }

    private Standing ofIndicator(IndicatorEntity indicator) {
        boolean withheld = switch (member) {
            case "target" -> indicator.content().targetWithheld();
            case "description" -> indicator.content().descriptionWithheld();
            default -> indicator.content().basisWithheld();
        };
        return new Standing("/indicators/" + (indicator.seq() - 1) + "/" + member, withheld);
    }

    /** @param pointer to the member in the project's representation */
    record Standing(String pointer, boolean withheld) {}
}
