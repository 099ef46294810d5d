package org.budgetperformance.secrecy;

import org.budgetperformance.api.WithheldValuesApi;
import org.budgetperformance.api.model.WithheldValue;
import org.budgetperformance.api.model.WithheldValueList;
import org.budgetperformance.shared.condition.Answers;
import org.budgetperformance.shared.condition.Precondition;
import org.budgetperformance.shared.contract.IncomingBody;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /v1/projects/{projectCode}/withheld-values}. */
public class WithheldValueResource implements WithheldValuesApi {
    private static final String LOCATION = "/v1/projects/%s/withheld-values/%s";

    private final WithheldValueService values;
    private final IncomingBody incoming;

    WithheldValueResource(WithheldValueService values, IncomingBody incoming) {
        this.values = values;
        this.incoming = incoming;
    }

    @Override
    public RestResponse<WithheldValueList> listWithheldValues(String projectCode) {
        return RestResponse.ok(values.list(projectCode));
    }

    @Override
    public RestResponse<WithheldValue> getWithheldValue(String projectCode, String member, String ifNoneMatch) {
        return Answers.read(values.get(new WithheldKey(projectCode, member)), ifNoneMatch);
    }

    @Override
    public RestResponse<WithheldValue> putWithheldValue(
            String projectCode, String member, WithheldValue value, String ifMatch, String ifNoneMatch) {
        WithheldKey key = new WithheldKey(projectCode, member);
        return Answers.written(
                values.put(key, Precondition.of(ifMatch, ifNoneMatch), incoming.of(value)),
                LOCATION.formatted(projectCode, member));
    }

    @Override
    public RestResponse<Void> deleteWithheldValue(String projectCode, String member, String ifMatch) {
        values.delete(new WithheldKey(projectCode, member), Precondition.ofMatch(ifMatch));
        return RestResponse.noContent();
    }
}
