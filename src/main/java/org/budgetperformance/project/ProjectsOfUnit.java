package org.budgetperformance.project;

import jakarta.enterprise.context.ApplicationScoped;
import org.budgetperformance.domain.FaultCode;
import org.budgetperformance.unit.UnitDependants;

/** A unit stays as long as it has projects. */
@ApplicationScoped
class ProjectsOfUnit implements UnitDependants {
    private final ProjectRepository projects;

    ProjectsOfUnit(ProjectRepository projects) {
        this.projects = projects;
    }

    @Override
    public FaultCode kind() {
        return FaultCode.HAS_PROJECTS;
    }

    @Override
    public long count(String unitCode) {
        return projects.count("unit.code", unitCode);
    }
}
