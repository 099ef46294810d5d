package org.budgetperformance.review;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import org.budgetperformance.api.model.Finding;
import org.budgetperformance.api.model.FindingAnalysis;
import org.budgetperformance.api.model.FindingGroupBy;
import org.budgetperformance.api.model.FindingList;
import org.budgetperformance.api.model.Waiver;
import org.budgetperformance.project.ProjectFindings;
import org.budgetperformance.project.ProjectService;
import org.budgetperformance.shared.audit.AuditTrail;
import org.budgetperformance.shared.change.Records;
import org.budgetperformance.shared.condition.Precondition;
import org.budgetperformance.shared.condition.Stored;
import org.budgetperformance.shared.contract.CheckedBody;
import org.budgetperformance.shared.paging.Page;
import org.budgetperformance.shared.paging.PageRequest;
import org.budgetperformance.shared.persistence.RetryOnDeadlock;
import org.budgetperformance.shared.problem.Detail;
import org.budgetperformance.shared.problem.ProblemException;
import org.budgetperformance.shared.security.CurrentCaller;

/** Findings (审核问题) and their waivers (豁免). */
@Singleton
@RetryOnDeadlock
public class FindingService implements ProjectFindings {
    private final FindingRepository findings;
    private final FindingViews views;
    private final ProjectService projects;
    private final AuditTrail audit;
    private final CurrentCaller caller;

    FindingService(
            FindingRepository findings,
            FindingViews views,
            ProjectService projects,
            AuditTrail audit,
            CurrentCaller caller) {
        this.findings = findings;
        this.views = views;
        this.projects = projects;
        this.audit = audit;
        this.caller = caller;
    }

    Page<Finding> list(FindingFilter filter, PageRequest request) {
        return findings.list(filter, request).map(views::of);
    }

    @Transactional
    public FindingAnalysis analyse(FindingGroupBy groupBy, FindingFilter filter) {
        return new FindingAnalysis(groupBy, findings.counts(groupBy, filter), findings.total(filter));
    }

    @Transactional
    public FindingList ofProject(String projectCode) {
        projects.existing(projectCode);
        return new FindingList(
                findings.ofProject(projectCode).stream().map(views::of).toList());
    }

    @Override
    @Transactional
    public List<Finding> of(Collection<String> projectCodes) {
        return findings.ofProjects(projectCodes).stream().map(views::of).toList();
    }

    @Transactional
    Stored<Waiver> waiver(String projectCode, String id) {
        projects.existing(projectCode);
        FindingEntity finding = findings.ofProject(projectCode, id)
                .filter(FindingEntity::isWaived)
                .orElseThrow(() -> ProblemException.notFound(Detail.NO_WAIVER, projectCode, id));
        return Stored.read(views.waiver(finding), finding.tag());
    }

    /** The project is held, so that no change of it lets the finding go meanwhile. */
    @Transactional
    @Records
    Stored<Waiver> waive(String projectCode, String id, Precondition condition, CheckedBody<Waiver> body) {
        projects.existingForChange(projectCode);
        FindingEntity finding = findings.ofProjectForChange(projectCode, id)
                .orElseThrow(() -> ProblemException.notFound(Detail.NO_FINDING, projectCode, id));
        boolean created = !finding.isWaived();
        if (created) {
            condition.requireAbsence();
        } else {
            condition.requireMatch(finding.tag());
        }
        body.faults().throwIfAny();
        finding.waive(body.value().reason(), caller.get().subject());
        audit.written();
        return new Stored<>(views.waiver(finding), finding.tag(), created);
    }

    @Transactional
    @Records
    void reopen(String projectCode, String id, Precondition condition) {
        projects.existingForChange(projectCode);
        FindingEntity finding = findings.ofProjectForChange(projectCode, id)
                .filter(FindingEntity::isWaived)
                .orElseThrow(() -> ProblemException.notFound(Detail.NO_WAIVER, projectCode, id));
        condition.requireMatch(finding.tag());
        finding.reopen();
        audit.written();
    }
}
