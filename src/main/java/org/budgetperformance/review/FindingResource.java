package org.budgetperformance.review;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.budgetperformance.api.FindingsApi;
import org.budgetperformance.api.model.Finding;
import org.budgetperformance.api.model.FindingAnalysis;
import org.budgetperformance.api.model.FindingGroupBy;
import org.budgetperformance.api.model.FindingList;
import org.budgetperformance.api.model.FindingPage;
import org.budgetperformance.api.model.FindingStatus;
import org.budgetperformance.api.model.Waiver;
import org.budgetperformance.domain.Severity;
import org.budgetperformance.project.ProjectScope;
import org.budgetperformance.shared.condition.Answers;
import org.budgetperformance.shared.condition.Precondition;
import org.budgetperformance.shared.contract.IncomingBody;
import org.budgetperformance.shared.paging.Page;
import org.budgetperformance.shared.paging.PageLinks;
import org.budgetperformance.shared.paging.PageRequest;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /v1/findings}, those of a project, and their waivers. */
public class FindingResource implements FindingsApi {
    private static final String LOCATION = "/v1/projects/%s/findings/%s/waiver";

    private final FindingService findings;
    private final IncomingBody incoming;
    private final UriInfo uri;

    FindingResource(FindingService findings, IncomingBody incoming, UriInfo uri) {
        this.findings = findings;
        this.incoming = incoming;
        this.uri = uri;
    }

    @Override
    public RestResponse<FindingPage> listFindings(
            String rule,
            Severity severity,
            FindingStatus status,
            Integer fiscalYear,
            String departmentCode,
            List<String> unitCode,
            Integer limit,
            String cursor,
            Boolean count) {
        FindingFilter filter =
                new FindingFilter(rule, severity, status, new ProjectScope(fiscalYear, departmentCode, unitCode));
        Page<Finding> page = findings.list(filter, new PageRequest(limit, cursor, count));
        return PageLinks.answer(new FindingPage(page.items(), page.nextCursor(), page.totalCount()), page, uri);
    }

    @Override
    public RestResponse<FindingAnalysis> analyseFindings(
            FindingGroupBy groupBy,
            String rule,
            Severity severity,
            FindingStatus status,
            Integer fiscalYear,
            String departmentCode,
            List<String> unitCode) {
        return RestResponse.ok(findings.analyse(
                groupBy,
                new FindingFilter(rule, severity, status, new ProjectScope(fiscalYear, departmentCode, unitCode))));
    }

    @Override
    public RestResponse<FindingList> listProjectFindings(String projectCode) {
        return RestResponse.ok(findings.ofProject(projectCode));
    }

    @Override
    public RestResponse<Waiver> getWaiver(String projectCode, String findingId, String ifNoneMatch) {
        return Answers.read(findings.waiver(projectCode, findingId), ifNoneMatch);
    }

    @Override
    public RestResponse<Waiver> putWaiver(
            String projectCode, String findingId, Waiver waiver, String ifMatch, String ifNoneMatch) {
        return Answers.written(
                findings.waive(projectCode, findingId, Precondition.of(ifMatch, ifNoneMatch), incoming.of(waiver)),
                LOCATION.formatted(projectCode, findingId));
    }

    @Override
    public RestResponse<Void> deleteWaiver(String projectCode, String findingId, String ifMatch) {
        findings.reopen(projectCode, findingId, Precondition.ofMatch(ifMatch));
        return RestResponse.noContent();
    }
}
