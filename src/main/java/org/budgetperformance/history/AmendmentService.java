package org.budgetperformance.history;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.budgetperformance.api.model.ChangeKind;
import org.budgetperformance.api.model.Difference;
import org.budgetperformance.api.model.Project;
import org.budgetperformance.api.model.ProjectAmendment;
import org.budgetperformance.domain.ProjectStatus;
import org.budgetperformance.project.ProjectService;
import org.budgetperformance.shared.change.ChangeLog;
import org.budgetperformance.shared.problem.Detail;
import org.budgetperformance.shared.problem.ProblemException;

/** What amendments (项目调整) change in approved projects. */
@ApplicationScoped
public class AmendmentService {
    /** They tell where the project stands, not what it says. */
    private static final Set<String> OF_LIFECYCLE = Set.of("/status", "/approvedVersion");

    private final ProjectService projects;
    private final ChangeLog changes;

    AmendmentService(ProjectService projects, ChangeLog changes) {
        this.projects = projects;
        this.changes = changes;
    }

    /** In one transaction, so that the states that are compared are of one moment. */
    @Transactional
    ProjectAmendment get(String projectCode) {
        Project project = projects.get(projectCode).value();
        Long last = project.approvedVersion();
        if (last == null) {
            throw ProblemException.notFound(Detail.NEVER_APPROVED, projectCode);
        }
        long approved = project.status() == ProjectStatus.AMENDING
                ? last
                : approvedBefore(projectCode, last).orElse(last);
        List<Difference> differences =
                Differences.between(state(projectCode, approved), state(projectCode, project.version()));
        return new ProjectAmendment(
                approved,
                project.version(),
                differences.stream()
                        .filter(it -> !OF_LIFECYCLE.contains(it.pointer()))
                        .toList());
    }

    /** The version that had been approved when this one came to be. */
    private Optional<Long> approvedBefore(String projectCode, long version) {
        return changes.before(ChangeKind.PROJECT, projectCode, version)
                .map(state -> changes.document(state, Project.class))
                .map(Project::approvedVersion);
    }

    private JsonNode state(String projectCode, long version) {
        return changes.at(ChangeKind.PROJECT, projectCode, version)
                .map(state -> changes.document(state, JsonNode.class))
                .orElseThrow();
    }
}
