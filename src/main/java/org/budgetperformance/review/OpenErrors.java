package org.budgetperformance.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.budgetperformance.domain.FaultCode;
import org.budgetperformance.domain.Severity;
import org.budgetperformance.project.ProjectEntity;
import org.budgetperformance.project.SubmissionCheck;
import org.budgetperformance.shared.problem.Detail;
import org.budgetperformance.shared.problem.Fault;
import org.budgetperformance.shared.problem.ProblemException;

/** A project with an open error is not submitted, nor is an amendment of one approved. */
@ApplicationScoped
class OpenErrors implements SubmissionCheck {
    private final FindingRepository findings;

    OpenErrors(FindingRepository findings) {
        this.findings = findings;
    }

    @Override
    public void check(ProjectEntity project) {
        List<Fault> faults = findings.open(project.code(), Severity.ERROR).stream()
                .map(FindingEntity::found)
                .map(it -> Fault.at(it.pointer(), FaultCode.OPEN_ERROR, it.rule()))
                .toList();
        if (!faults.isEmpty()) {
            throw ProblemException.conflict(
                    Detail.OPEN_ERRORS, faults, project.code(), Integer.toString(faults.size()));
        }
    }
}
