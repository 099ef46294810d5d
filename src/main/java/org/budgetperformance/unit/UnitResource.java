package org.budgetperformance.unit;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.UriInfo;
import org.budgetperformance.api.UnitsApi;
import org.budgetperformance.api.model.Unit;
import org.budgetperformance.api.model.UnitPage;
import org.budgetperformance.shared.condition.Answers;
import org.budgetperformance.shared.condition.Precondition;
import org.budgetperformance.shared.contract.IncomingBody;
import org.budgetperformance.shared.idempotency.Idempotent;
import org.budgetperformance.shared.paging.Page;
import org.budgetperformance.shared.paging.PageLinks;
import org.budgetperformance.shared.paging.PageRequest;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /v1/units}. */
public class UnitResource implements UnitsApi {
    private static final String LOCATION = "/v1/units/";

    private final UnitService units;
    private final IncomingBody incoming;
    private final UriInfo uri;

    UnitResource(UnitService units, IncomingBody incoming, UriInfo uri) {
        this.units = units;
        this.incoming = incoming;
        this.uri = uri;
    }

    @Override
    public RestResponse<UnitPage> listUnits(
            String departmentCode, String q, String sort, Integer limit, String cursor, Boolean count) {
        Page<Unit> page = units.list(departmentCode, q, sort, new PageRequest(limit, cursor, count));
        return PageLinks.answer(new UnitPage(page.items(), page.nextCursor(), page.totalCount()), page, uri);
    }

    @Override
    @Idempotent
    public RestResponse<Unit> createUnit(Unit unit) {
        return Answers.written(units.post(incoming.of(unit)), LOCATION + unit.code());
    }

    @Override
    public RestResponse<Unit> getUnit(String unitCode, String ifNoneMatch) {
        return Answers.read(units.get(unitCode), ifNoneMatch);
    }

    @Override
    public RestResponse<Unit> putUnit(String unitCode, Unit unit, String ifMatch, String ifNoneMatch) {
        return Answers.written(
                units.put(unitCode, Precondition.of(ifMatch, ifNoneMatch), incoming.of(unit)), LOCATION + unitCode);
    }

    @Override
    public RestResponse<Unit> patchUnit(String unitCode, JsonNode patch, String ifMatch) {
        return Answers.written(units.patch(unitCode, Precondition.ofMatch(ifMatch), patch), LOCATION + unitCode);
    }

    @Override
    public RestResponse<Void> deleteUnit(String unitCode, String ifMatch) {
        units.delete(unitCode, Precondition.ofMatch(ifMatch));
        return RestResponse.noContent();
    }
}
