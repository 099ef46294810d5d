package org.budgetperformance.targets;

import org.budgetperformance.api.PerformanceTargetsApi;
import org.budgetperformance.api.model.PerformanceTargets;
import org.budgetperformance.shared.condition.Answers;
import org.budgetperformance.shared.condition.Precondition;
import org.budgetperformance.shared.contract.IncomingBody;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /v1/departments/{departmentCode}/performance-targets/{fiscalYear}}. */
public class PerformanceTargetsResource implements PerformanceTargetsApi {
    private static final String LOCATION = "/v1/departments/%s/performance-targets/%d";

    private final PerformanceTargetsService targets;
    private final IncomingBody incoming;

    PerformanceTargetsResource(PerformanceTargetsService targets, IncomingBody incoming) {
        this.targets = targets;
        this.incoming = incoming;
    }

    @Override
    public RestResponse<PerformanceTargets> getPerformanceTargets(
            String departmentCode, Integer fiscalYear, String ifNoneMatch) {
        return Answers.read(targets.get(new TargetsKey(departmentCode, fiscalYear)), ifNoneMatch);
    }

    @Override
    public RestResponse<PerformanceTargets> putPerformanceTargets(
            String departmentCode, Integer fiscalYear, PerformanceTargets written, String ifMatch, String ifNoneMatch) {
        TargetsKey key = new TargetsKey(departmentCode, fiscalYear);
        return Answers.written(
                targets.put(key, Precondition.of(ifMatch, ifNoneMatch), incoming.of(written)),
                LOCATION.formatted(departmentCode, fiscalYear));
    }

    @Override
    public RestResponse<Void> deletePerformanceTargets(String departmentCode, Integer fiscalYear, String ifMatch) {
        targets.delete(new TargetsKey(departmentCode, fiscalYear), Precondition.ofMatch(ifMatch));
        return RestResponse.noContent();
    }
}
