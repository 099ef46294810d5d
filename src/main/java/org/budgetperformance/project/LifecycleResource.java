package org.budgetperformance.project;

import org.budgetperformance.api.LifecycleApi;
import org.budgetperformance.api.model.Project;
import org.budgetperformance.api.model.ProjectTransitions;
import org.budgetperformance.api.model.TransitionRequest;
import org.budgetperformance.shared.condition.Answers;
import org.budgetperformance.shared.condition.Precondition;
import org.budgetperformance.shared.contract.IncomingBody;
import org.budgetperformance.shared.idempotency.Idempotent;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /v1/projects/{projectCode}/transitions}. */
public class LifecycleResource implements LifecycleApi {
    private final LifecycleService lifecycle;
    private final IncomingBody incoming;

    LifecycleResource(LifecycleService lifecycle, IncomingBody incoming) {
        this.lifecycle = lifecycle;
        this.incoming = incoming;
    }

    @Override
    public RestResponse<ProjectTransitions> getProjectTransitions(String projectCode) {
        return RestResponse.ok(lifecycle.get(projectCode));
    }

    @Override
    @Idempotent
    public RestResponse<Project> moveProject(String projectCode, TransitionRequest request, String ifMatch) {
        return Answers.written(
                lifecycle.move(projectCode, Precondition.ofMatch(ifMatch), incoming.of(request)),
                "/v1/projects/" + projectCode);
    }
}
