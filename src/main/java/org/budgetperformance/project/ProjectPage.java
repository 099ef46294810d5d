package org.budgetperformance.project;

import jakarta.ws.rs.core.Response;
import org.budgetperformance.api.model.Project;

/** The page that shows a project to people. What else is known of it lies in packages above this one. */
public interface ProjectPage {
    String MEDIA_TYPE = "text/html";

    /**
     * What is found in it and what was changed in it is shown of a project as it is now only.
     *
     * @return HTML in the language of the request
     */
    Response of(Project project, boolean isNow);
}
