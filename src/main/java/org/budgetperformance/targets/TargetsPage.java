package org.budgetperformance.targets;

import jakarta.ws.rs.core.Response;
import org.budgetperformance.project.ProjectFilter;
import org.jspecify.annotations.Nullable;

/** The page that shows the projects of a department and year to people. What else is known of them lies in packages above this one. */
public interface TargetsPage {
    String MEDIA_TYPE = "text/html";

    /**
     * @param filter what is looked for, in the department and year
     * @param cursor where the page before ended; null for the first
     * @return HTML in the language of the request
     */
    Response of(TargetsKey key, ProjectFilter filter, @Nullable String cursor);
}
