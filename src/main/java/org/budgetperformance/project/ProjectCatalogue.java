package org.budgetperformance.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.budgetperformance.api.model.Project;
import org.budgetperformance.shared.paging.Page;
import org.budgetperformance.shared.paging.PageRequest;

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

    /** Those of so many codes that one statement takes, by their codes, as the caller may see them. */
    public Map<String, Project> ofCodes(ProjectFilter filter, Collection<String> codes) {
        return projects.ofCodes(filter, codes).stream()
                .map(ProjectView::of)
                .collect(Collectors.toMap(Project::code, Function.identity()));
    }

    /** In the order of their codes, as the caller may see them. */
    public Page<Project> page(ProjectFilter filter, PageRequest request) {
        return projects.list(filter, "code", request).map(ProjectView::of);
    }

    /** The budgets of all that the filter leaves, together, in yuan. */
    public BigDecimal total(ProjectFilter filter) {
        return projects.total(filter);
    }

    /** Those of the codes that are projects of the department. */
    public Set<String> existing(String departmentCode, Collection<String> codes) {
        return codes.isEmpty() ? Set.of() : Set.copyOf(projects.codesOfDepartment(departmentCode, codes));
    }
}
