package org.budgetperformance.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Tells which projects there are. */
@ApplicationScoped
public class ProjectCatalogue {
    private final ProjectRepository projects;

    ProjectCatalogue(ProjectRepository projects) {
        this.projects = projects;
    }

    /** The departments that have projects of a year whose codes begin so. */
    public List<String> departments(String codePrefix, int fiscalYear) {
        return projects.departments(codePrefix, fiscalYear);
    }

    /** Those of the codes that are projects of the department. */
    public Set<String> existing(String departmentCode, Collection<String> codes) {
        return codes.isEmpty() ? Set.of() : Set.copyOf(projects.codesOfDepartment(departmentCode, codes));
    }
}
