package org.budgetperformance.project;

import jakarta.enterprise.context.ApplicationScoped;
import org.budgetperformance.shared.problem.Detail;
import org.budgetperformance.shared.problem.ProblemException;
import org.budgetperformance.shared.problem.ProblemType;

/** Objects to the submission of projects of one name. */
@ApplicationScoped
class NamedObjection implements SubmissionCheck {
    static final String NAME = "有异议的项目";

    @Override
    public void check(ProjectEntity project) {
        if (project.name().equals(NAME)) {
            throw ProblemException.of(ProblemType.CONFLICT, Detail.STILL_NEEDED);
        }
    }
}
