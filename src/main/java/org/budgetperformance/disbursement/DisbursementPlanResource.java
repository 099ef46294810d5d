package org.budgetperformance.disbursement;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.budgetperformance.api.DisbursementPlansApi;
import org.budgetperformance.api.model.DisbursementPlanPage;
import org.budgetperformance.api.model.ProjectDisbursementPlan;
import org.budgetperformance.domain.PlanBasis;
import org.budgetperformance.project.ProjectScope;
import org.budgetperformance.shared.condition.Answers;
import org.budgetperformance.shared.condition.Precondition;
import org.budgetperformance.shared.contract.IncomingBody;
import org.budgetperformance.shared.export.ExportRequest;
import org.budgetperformance.shared.export.Exports;
import org.budgetperformance.shared.paging.Page;
import org.budgetperformance.shared.paging.PageLinks;
import org.budgetperformance.shared.paging.PageRequest;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /v1/projects/{projectCode}/disbursement-plan} and {@code /v1/disbursement-plans}. */
public class DisbursementPlanResource implements DisbursementPlansApi {
    private final DisbursementPlanService plans;
    private final Exports exports;
    private final IncomingBody incoming;
    private final UriInfo uri;

    DisbursementPlanResource(DisbursementPlanService plans, Exports exports, IncomingBody incoming, UriInfo uri) {
        this.plans = plans;
        this.exports = exports;
        this.incoming = incoming;
        this.uri = uri;
    }

    @Override
    public RestResponse<DisbursementPlanPage> listDisbursementPlans(
            Integer fiscalYear,
            String departmentCode,
            List<String> unitCode,
            PlanBasis basis,
            String q,
            String sort,
            Integer limit,
            String cursor,
            Boolean count) {
        ProjectScope scope = new ProjectScope(fiscalYear, departmentCode, unitCode);
        Page<ProjectDisbursementPlan> page = plans.list(scope, basis, q, sort, new PageRequest(limit, cursor, count));
        return PageLinks.answer(
                new DisbursementPlanPage(page.items(), page.nextCursor(), page.totalCount()), page, uri);
    }

    @Override
    public Response listDisbursementPlans(
            String mediaType,
            Integer fiscalYear,
            String departmentCode,
            List<String> unitCode,
            PlanBasis basis,
            String q,
            String sort,
            Boolean manifest,
            Boolean bom) {
        ProjectScope scope = new ProjectScope(fiscalYear, departmentCode, unitCode);
        ExportRequest request = new ExportRequest("disbursement-plans", mediaType, manifest, bom);
        return exports.answer(request, page -> plans.list(scope, basis, q, sort, page));
    }

    @Override
    public RestResponse<ProjectDisbursementPlan> getDisbursementPlan(String projectCode, String ifNoneMatch) {
        return Answers.read(plans.get(projectCode), ifNoneMatch);
    }

    @Override
    public RestResponse<ProjectDisbursementPlan> putDisbursementPlan(
            String projectCode, ProjectDisbursementPlan plan, String ifMatch, String ifNoneMatch) {
        return Answers.written(
                plans.put(projectCode, Precondition.of(ifMatch, ifNoneMatch), incoming.of(plan)),
                "/v1/projects/" + projectCode + "/disbursement-plan");
    }

    @Override
    public RestResponse<Void> deleteDisbursementPlan(String projectCode, String ifMatch) {
        plans.delete(projectCode, Precondition.ofMatch(ifMatch));
        return RestResponse.noContent();
    }
}
