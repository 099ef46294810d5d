package org.budgetperformance.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import org.budgetperformance.project.OpenFindings;

/** Tells lists of projects how many findings each has. */
@ApplicationScoped
class OpenFindingCounts implements OpenFindings {
    private final FindingRepository findings;

    OpenFindingCounts(FindingRepository findings) {
        this.findings = findings;
    }

    @Override
    public Map<String, Integer> count(Collection<String> projectCodes) {
        return projectCodes.isEmpty() ? Map.of() : findings.openOf(projectCodes);
    }
}
