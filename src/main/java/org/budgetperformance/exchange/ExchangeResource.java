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
    private final Exports exports;
    private final UriInfo uri;

    ExchangeResource(ExchangeService exchange, Exports exports, UriInfo uri) {
        this.exchange = exchange;
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
        return goals(exchange.page(ExchangeTable.PROJECT_GOALS, query, new PageRequest(limit, cursor, false)));
    }

    @Override
    public Response exchangeProjectGoals(
            String mediaType,
            String mofDivCode,
            Integer fiscalYear,
            List<String> procodes,
            Instant updatedSince,
            Boolean manifest,
            Boolean bom) {
        ExchangeQuery query = new ExchangeQuery(mofDivCode, fiscalYear, procodes, updatedSince);
        return export(ExchangeTable.PROJECT_GOALS, query, mediaType, manifest, bom);
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
        return indicators(
                exchange.page(ExchangeTable.PROJECT_INDICATORS, query, new PageRequest(limit, cursor, false)));
    }

    @Override
    public Response exchangeProjectIndicators(
            String mediaType,
            String mofDivCode,
            Integer fiscalYear,
            List<String> procodes,
            Instant updatedSince,
            Boolean manifest,
            Boolean bom) {
        ExchangeQuery query = new ExchangeQuery(mofDivCode, fiscalYear, procodes, updatedSince);
        return export(ExchangeTable.PROJECT_INDICATORS, query, mediaType, manifest, bom);
    }

    @Override
    public RestResponse<ExchangeGoalPage> exchangeDepartmentGoals(
            String mofDivCode, Integer fiscalYear, Instant updatedSince, Integer limit, String cursor) {
        ExchangeQuery query = new ExchangeQuery(mofDivCode, fiscalYear, List.of(), updatedSince);
        return goals(exchange.page(ExchangeTable.DEPARTMENT_GOALS, query, new PageRequest(limit, cursor, false)));
    }

    @Override
    public Response exchangeDepartmentGoals(
            String mediaType,
            String mofDivCode,
            Integer fiscalYear,
            Instant updatedSince,
            Boolean manifest,
            Boolean bom) {
        ExchangeQuery query = new ExchangeQuery(mofDivCode, fiscalYear, List.of(), updatedSince);
        return export(ExchangeTable.DEPARTMENT_GOALS, query, mediaType, manifest, bom);
    }

    @Override
    public RestResponse<ExchangeIndicatorPage> exchangeDepartmentIndicators(
            String mofDivCode, Integer fiscalYear, Instant updatedSince, Integer limit, String cursor) {
        ExchangeQuery query = new ExchangeQuery(mofDivCode, fiscalYear, List.of(), updatedSince);
        return indicators(
                exchange.page(ExchangeTable.DEPARTMENT_INDICATORS, query, new PageRequest(limit, cursor, false)));
    }

    @Override
    public Response exchangeDepartmentIndicators(
            String mediaType,
            String mofDivCode,
            Integer fiscalYear,
            Instant updatedSince,
            Boolean manifest,
            Boolean bom) {
        ExchangeQuery query = new ExchangeQuery(mofDivCode, fiscalYear, List.of(), updatedSince);
        return export(ExchangeTable.DEPARTMENT_INDICATORS, query, mediaType, manifest, bom);
    }

    private RestResponse<ExchangeGoalPage> goals(Page<ExchangeGoal> page) {
        return PageLinks.answer(new ExchangeGoalPage(page.items(), page.nextCursor()), page, uri);
    }

    private RestResponse<ExchangeIndicatorPage> indicators(Page<ExchangeIndicator> page) {
        return PageLinks.answer(new ExchangeIndicatorPage(page.items(), page.nextCursor()), page, uri);
    }

    private Response export(
            ExchangeTable<?, ?, ?> table, ExchangeQuery query, String mediaType, Boolean manifest, Boolean bom) {
        ExportRequest request = new ExportRequest(table.name(), mediaType, manifest, bom);
        return exports.answer(request, page -> exchange.page(table, query, page));
    }
}
