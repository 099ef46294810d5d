package org.budgetperformance.exchange;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import org.budgetperformance.api.ExchangeApi;
import org.budgetperformance.api.model.ExchangeGoal;
import org.budgetperformance.api.model.ExchangeGoalPage;
import org.budgetperformance.api.model.ExchangeIndicator;
import org.budgetperformance.api.model.ExchangeIndicatorPage;
import org.budgetperformance.shared.export.ExportRequest;
import org.budgetperformance.shared.export.Exports;
import org.budgetperformance.shared.paging.Page;
import org.budgetperformance.shared.paging.PageLinks;
import org.budgetperformance.shared.paging.PageRequest;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /v1/exchange}. */
public class ExchangeResource implements ExchangeApi {
    private final ExchangeService exchange;
    private final ProjectGoals projectGoals;
    private final ProjectIndicators projectIndicators;
    private final DepartmentGoals departmentGoals;
    private final DepartmentIndicators departmentIndicators;
    private final Exports exports;
    private final UriInfo uri;

    ExchangeResource(
            ExchangeService exchange,
            ProjectGoals projectGoals,
            ProjectIndicators projectIndicators,
            DepartmentGoals departmentGoals,
            DepartmentIndicators departmentIndicators,
            Exports exports,
            UriInfo uri) {
        this.exchange = exchange;
        this.projectGoals = projectGoals;
        this.projectIndicators = projectIndicators;
        this.departmentGoals = departmentGoals;
        this.departmentIndicators = departmentIndicators;
        this.exports = exports;
        this.uri = uri;
    }

    @Override
    public RestResponse<ExchangeGoalPage> exchangeProjectGoals(
            String mofDivCode,
            Integer fiscalYear,
            List<String> procodes,
            Instant updatedSince,
            Integer limit,
            String cursor) {
        ExchangeQuery query = new ExchangeQuery(mofDivCode, fiscalYear, procodes, updatedSince);
        Page<ExchangeGoal> page = exchange.page(projectGoals, query, new PageRequest(limit, cursor, false));
        return PageLinks.answer(new ExchangeGoalPage(page.items(), page.nextCursor()), page, uri);
    }

    @Override
    public Response exchangeProjectGoals(
            String mofDivCode,
            Integer fiscalYear,
            List<String> procodes,
            Instant updatedSince,
            Boolean manifest,
            Boolean bom,
            String mediaType) {
        ExchangeQuery query = new ExchangeQuery(mofDivCode, fiscalYear, procodes, updatedSince);
        ExportRequest request = new ExportRequest("PM_PERF_GOAL_INFO", mediaType, manifest, bom);
        return exports.answer(request, page -> exchange.page(projectGoals, query, page));
    }

    @Override
    public RestResponse<ExchangeIndicatorPage> exchangeProjectIndicators(
            String mofDivCode,
            Integer fiscalYear,
            List<String> procodes,
            Instant updatedSince,
            Integer limit,
            String cursor) {
        ExchangeQuery query = new ExchangeQuery(mofDivCode, fiscalYear, procodes, updatedSince);
        Page<ExchangeIndicator> page = exchange.page(projectIndicators, query, new PageRequest(limit, cursor, false));
        return PageLinks.answer(new ExchangeIndicatorPage(page.items(), page.nextCursor()), page, uri);
    }

    @Override
    public Response exchangeProjectIndicators(
            String mofDivCode,
            Integer fiscalYear,
            List<String> procodes,
            Instant updatedSince,
            Boolean manifest,
            Boolean bom,
            String mediaType) {
        ExchangeQuery query = new ExchangeQuery(mofDivCode, fiscalYear, procodes, updatedSince);
        ExportRequest request = new ExportRequest("PM_PERF_INDICATOR", mediaType, manifest, bom);
        return exports.answer(request, page -> exchange.page(projectIndicators, query, page));
    }

    @Override
    public RestResponse<ExchangeGoalPage> exchangeDepartmentGoals(
            String mofDivCode, Integer fiscalYear, Instant updatedSince, Integer limit, String cursor) {
        ExchangeQuery query = new ExchangeQuery(mofDivCode, fiscalYear, List.of(), updatedSince);
        Page<ExchangeGoal> page = exchange.page(departmentGoals, query, new PageRequest(limit, cursor, false));
        return PageLinks.answer(new ExchangeGoalPage(page.items(), page.nextCursor()), page, uri);
    }

    @Override
    public Response exchangeDepartmentGoals(
            String mofDivCode,
            Integer fiscalYear,
            Instant updatedSince,
            Boolean manifest,
            Boolean bom,
            String mediaType) {
        ExchangeQuery query = new ExchangeQuery(mofDivCode, fiscalYear, List.of(), updatedSince);
        ExportRequest request = new ExportRequest("BGT_PERF_GOAL_INFO", mediaType, manifest, bom);
        return exports.answer(request, page -> exchange.page(departmentGoals, query, page));
    }

    @Override
    public RestResponse<ExchangeIndicatorPage> exchangeDepartmentIndicators(
            String mofDivCode, Integer fiscalYear, Instant updatedSince, Integer limit, String cursor) {
        ExchangeQuery query = new ExchangeQuery(mofDivCode, fiscalYear, List.of(), updatedSince);
        Page<ExchangeIndicator> page =
                exchange.page(departmentIndicators, query, new PageRequest(limit, cursor, false));
        return PageLinks.answer(new ExchangeIndicatorPage(page.items(), page.nextCursor()), page, uri);
    }

    @Override
    public Response exchangeDepartmentIndicators(
            String mofDivCode,
            Integer fiscalYear,
            Instant updatedSince,
            Boolean manifest,
            Boolean bom,
            String mediaType) {
        ExchangeQuery query = new ExchangeQuery(mofDivCode, fiscalYear, List.of(), updatedSince);
        ExportRequest request = new ExportRequest("BGT_PERF_INDICATOR", mediaType, manifest, bom);
        return exports.answer(request, page -> exchange.page(departmentIndicators, query, page));
    }
}
