package org.budgetperformance.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;

/** Tells which projects there are. */
@ApplicationScoped
public class ProjectCatalogue {
    private final ProjectRepository projects;

    ProjectCatalogue(ProjectRepository projects) {
        this.projects = projects;
    }

    /** Those of the codes that are projects of the department. */
    public Set<String> existing(String departmentCode, Collection<String> codes) {
        return codes.isEmpty() ? Set.of() : Set.copyOf(projects.codesOfDepartment(departmentCode, codes));
    }
}
