package org.budgetperformance.shared.security;

import static java.util.Map.entry;
import static org.budgetperformance.shared.security.Permission.ADMINISTER;
import static org.budgetperformance.shared.security.Permission.EXCHANGE;
import static org.budgetperformance.shared.security.Permission.MOVE;
import static org.budgetperformance.shared.security.Permission.READ;
import static org.budgetperformance.shared.security.Permission.READ_AUDIT;
import static org.budgetperformance.shared.security.Permission.READ_SECRETS;
import static org.budgetperformance.shared.security.Permission.REVIEW;
import static org.budgetperformance.shared.security.Permission.WRITE;
import static org.budgetperformance.shared.security.Permission.WRITE_SECRETS;

import java.util.Map;
import java.util.Optional;

/** The one table of what each operation of the contract asks for. An operation that is not in it is given to nobody. */
public final class Policy {
    private static final Map<String, Permission> PERMISSIONS = Map.ofEntries(
            entry("listDepartments", READ),
            entry("getDepartment", READ),
            entry("createDepartment", ADMINISTER),
            entry("putDepartment", ADMINISTER),
            entry("patchDepartment", ADMINISTER),
            entry("deleteDepartment", ADMINISTER),
            entry("getPerformanceTargets", READ),
            entry("putPerformanceTargets", WRITE),
            entry("deletePerformanceTargets", WRITE),
            entry("listUnits", READ),
            entry("getUnit", READ),
            entry("createUnit", ADMINISTER),
            entry("putUnit", ADMINISTER),
            entry("patchUnit", ADMINISTER),
            entry("deleteUnit", ADMINISTER),
            entry("listProjects", READ),
            entry("getProject", READ),
            entry("listProjectRevisions", READ),
            entry("getProjectRevision", READ),
            entry("getProjectAmendment", READ),
            entry("getProjectTransitions", READ),
            entry("moveProject", MOVE),
            entry("createProject", WRITE),
            entry("writeProjectBatch", WRITE),
            entry("putProject", WRITE),
            entry("patchProject", WRITE),
            entry("deleteProject", WRITE),
            entry("listDisbursementPlans", READ),
            entry("getDisbursementPlan", READ),
            entry("putDisbursementPlan", WRITE),
            entry("deleteDisbursementPlan", WRITE),
            entry("listIndicators", READ),
            entry("listProjectIndicators", READ),
            entry("getProjectIndicator", READ),
            entry("createProjectIndicator", WRITE),
            entry("putProjectIndicator", WRITE),
            entry("patchProjectIndicator", WRITE),
            entry("deleteProjectIndicator", WRITE),
            entry("listReviewRules", READ),
            entry("review", READ),
            entry("runReview", REVIEW),
            entry("listFindings", READ),
            entry("analyseFindings", READ),
            entry("listProjectFindings", READ),
            entry("getWaiver", READ),
            entry("putWaiver", REVIEW),
            entry("deleteWaiver", REVIEW),
            entry("listWithheldValues", READ_SECRETS),
            entry("getWithheldValue", READ_SECRETS),
            entry("putWithheldValue", WRITE_SECRETS),
            entry("deleteWithheldValue", WRITE_SECRETS),
            entry("listClassifiedProjects", READ_SECRETS),
            entry("getClassifiedProject", READ_SECRETS),
            entry("putClassifiedProject", WRITE_SECRETS),
            entry("deleteClassifiedProject", WRITE_SECRETS),
            entry("analyseBudget", READ),
            entry("analyseDisbursement", READ),
            entry("listChanges", READ),
            entry("streamChanges", READ),
            entry("listAuditEntries", READ_AUDIT),
            entry("exchangeProjectGoals", EXCHANGE),
            entry("exchangeProjectIndicators", EXCHANGE),
            entry("exchangeDepartmentGoals", EXCHANGE),
            entry("exchangeDepartmentIndicators", EXCHANGE),
            entry("listImports", READ),
            entry("getImport", READ),
            entry("getImportTemplate", READ),
            entry("importDocument", WRITE),
            entry("listCodeLists", READ),
            entry("getCodeList", READ));

    private Policy() {}

    public static Optional<Permission> of(String operationId) {
        return Optional.ofNullable(PERMISSIONS.get(operationId));
    }
}
