package org.budgetperformance.exchange;

import org.budgetperformance.api.model.Project;
import org.jspecify.annotations.Nullable;

/** Whose goals and indicators they are: a project's, or a department's, which has no unit and no project. */
record Owner(
        @Nullable String unitCode,
        String departmentCode,
        @Nullable String projectCode,
        @Nullable String projectName) {

    static Owner of(Project project) {
        return new Owner(project.unitCode(), project.departmentCode(), project.code(), project.name());
    }

    static Owner ofDepartment(String code) {
        return new Owner(null, code, null, null);
    }
}
