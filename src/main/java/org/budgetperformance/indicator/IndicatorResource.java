package org.budgetperformance.indicator;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.budgetperformance.api.IndicatorsApi;
import org.budgetperformance.api.model.ProjectIndicator;
import org.budgetperformance.api.model.ProjectIndicatorPage;
import org.budgetperformance.domain.IndicatorLevel1;
import org.budgetperformance.domain.IndicatorLevel2;
import org.budgetperformance.domain.MeasureUnit;
import org.budgetperformance.domain.TargetKind;
import org.budgetperformance.domain.TargetOperator;
import org.budgetperformance.project.ProjectScope;
import org.budgetperformance.shared.condition.Answers;
import org.budgetperformance.shared.condition.Precondition;
import org.budgetperformance.shared.condition.Stored;
import org.budgetperformance.shared.contract.IncomingBody;
import org.budgetperformance.shared.export.ExportRequest;
import org.budgetperformance.shared.export.Exports;
import org.budgetperformance.shared.idempotency.Idempotent;
import org.budgetperformance.shared.paging.Page;
import org.budgetperformance.shared.paging.PageLinks;
import org.budgetperformance.shared.paging.PageRequest;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /v1/projects/{projectCode}/indicators} and {@code /v1/indicators}. */
public class IndicatorResource implements IndicatorsApi {
    private final IndicatorService indicators;
    private final Exports exports;
    private final IncomingBody incoming;
    private final UriInfo uri;

    IndicatorResource(IndicatorService indicators, Exports exports, IncomingBody incoming, UriInfo uri) {
        this.indicators = indicators;
        this.exports = exports;
        this.incoming = incoming;
        this.uri = uri;
    }

    @Override
    public RestResponse<ProjectIndicatorPage> listIndicators(
            Integer fiscalYear,
            String departmentCode,
            List<String> unitCode,
            IndicatorLevel1 level1,
            IndicatorLevel2 level2,
            String q,
            TargetKind targetKind,
            TargetOperator operator,
            MeasureUnit targetUnit,
            String sort,
            Integer limit,
            String cursor,
            Boolean count) {
        ProjectScope scope = new ProjectScope(fiscalYear, departmentCode, unitCode);
        IndicatorFilter filter = new IndicatorFilter(scope, level1, level2, q, targetKind, operator, targetUnit);
        return answer(indicators.list(filter, sort, new PageRequest(limit, cursor, count)));
    }

    @Override
    public Response listIndicators(
            String mediaType,
            Integer fiscalYear,
            String departmentCode,
            List<String> unitCode,
            IndicatorLevel1 level1,
            IndicatorLevel2 level2,
            String q,
            TargetKind targetKind,
            TargetOperator operator,
            MeasureUnit targetUnit,
            String sort,
            Boolean manifest,
            Boolean bom) {
        ProjectScope scope = new ProjectScope(fiscalYear, departmentCode, unitCode);
        IndicatorFilter filter = new IndicatorFilter(scope, level1, level2, q, targetKind, operator, targetUnit);
        ExportRequest request = new ExportRequest("indicators", mediaType, manifest, bom);
        return exports.answer(request, page -> indicators.list(filter, sort, page));
    }

    @Override
    public RestResponse<ProjectIndicatorPage> listProjectIndicators(
            String projectCode, Integer limit, String cursor, Boolean count) {
        return answer(indicators.list(projectCode, new PageRequest(limit, cursor, count)));
    }

    @Override
    @Idempotent
    public RestResponse<ProjectIndicator> createProjectIndicator(
            String projectCode, ProjectIndicator indicator, String ifMatch) {
        Stored<ProjectIndicator> created =
                indicators.post(projectCode, Precondition.ofMatch(ifMatch), incoming.of(indicator));
        return Answers.written(created, location(projectCode, created.value().id()));
    }

    @Override
    public RestResponse<ProjectIndicator> getProjectIndicator(
            String projectCode, String indicatorId, String ifNoneMatch) {
        return Answers.read(indicators.get(projectCode, indicatorId), ifNoneMatch);
    }

    @Override
    public RestResponse<ProjectIndicator> putProjectIndicator(
            String projectCode, String indicatorId, ProjectIndicator indicator, String ifMatch) {
        return Answers.written(
                indicators.put(projectCode, indicatorId, Precondition.ofMatch(ifMatch), incoming.of(indicator)),
                location(projectCode, indicatorId));
    }

    @Override
    public RestResponse<ProjectIndicator> patchProjectIndicator(
            String projectCode, String indicatorId, JsonNode patch, String ifMatch) {
        return Answers.written(
                indicators.patch(projectCode, indicatorId, Precondition.ofMatch(ifMatch), patch),
                location(projectCode, indicatorId));
    }

    @Override
    public RestResponse<Void> deleteProjectIndicator(String projectCode, String indicatorId, String ifMatch) {
        indicators.delete(projectCode, indicatorId, Precondition.ofMatch(ifMatch));
        return RestResponse.noContent();
    }

    private RestResponse<ProjectIndicatorPage> answer(Page<ProjectIndicator> page) {
        ProjectIndicatorPage body = new ProjectIndicatorPage(page.items(), page.nextCursor(), page.totalCount());
        return PageLinks.answer(body, page, uri);
    }

    private static String location(String projectCode, String indicatorId) {
        return "/v1/projects/" + projectCode + "/indicators/" + indicatorId;
    }
}
