package org.budgetperformance.project;

import jakarta.enterprise.context.ApplicationScoped;
import org.budgetperformance.domain.FaultCode;
import org.budgetperformance.unit.UnitDependants;
import org.budgetperformance.unit.UnitEntity;
import org.budgetperformance.unit.UnitRenameListener;

/** A unit stays as long as it has projects, and its name is theirs to show. */
@ApplicationScoped
class ProjectsOfUnit implements UnitDependants, UnitRenameListener {
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

    @Override
    public void renamed(UnitEntity unit) {
        projects.findForChangeOfUnit(unit.code()).forEach(ProjectEntity::unitRenamed);
    }
}
