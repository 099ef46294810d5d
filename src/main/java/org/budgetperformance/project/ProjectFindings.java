package org.budgetperformance.project;

import java.util.Collection;
import java.util.List;
import org.budgetperformance.api.model.Finding;

/** What is found in projects, as documents tell it. */
public interface ProjectFindings {
    /** Of so many projects as one statement takes, in the order of their codes. */
    List<Finding> of(Collection<String> projectCodes);
}
