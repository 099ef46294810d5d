package org.budgetperformance.targets;

import jakarta.ws.rs.core.Response;
import java.util.List;
import org.budgetperformance.api.PerformanceTargetsApi;
import org.budgetperformance.api.model.PerformanceTargets;
import org.budgetperformance.domain.ProjectStatus;
import org.budgetperformance.project.ProjectFilter;
import org.budgetperformance.project.ProjectScope;
import org.budgetperformance.shared.condition.Answers;
import org.budgetperformance.shared.condition.Precondition;
import org.budgetperformance.shared.contract.IncomingBody;
import org.budgetperformance.shared.export.Documents;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /v1/departments/{departmentCode}/performance-targets/{fiscalYear}}. */
public class PerformanceTargetsResource implements PerformanceTargetsApi {
    private static final String LOCATION = "/v1/departments/%s/performance-targets/%d";

    private final PerformanceTargetsService targets;
    private final TargetsDocument document;
    private final Documents documents;
    private final TargetsPage page;
    private final IncomingBody incoming;

    PerformanceTargetsResource(
            PerformanceTargetsService targets,
            TargetsDocument document,
            Documents documents,
            TargetsPage page,
            IncomingBody incoming) {
        this.targets = targets;
        this.document = document;
        this.documents = documents;
        this.page = page;
        this.incoming = incoming;
    }

    @Override
    public RestResponse<PerformanceTargets> getPerformanceTargets(
            String departmentCode, Integer fiscalYear, String ifNoneMatch) {
        return Answers.read(targets.get(new TargetsKey(departmentCode, fiscalYear)), ifNoneMatch);
    }

    @Override
    public Response getPerformanceTargets(
            String mediaType,
            String departmentCode,
            Integer fiscalYear,
            List<String> unitCode,
            String q,
            String finding,
            ProjectStatus status,
            String cursor) {
        TargetsKey key = new TargetsKey(departmentCode, fiscalYear);
        ProjectFilter filter =
                ProjectFilter.of(new ProjectScope(fiscalYear, departmentCode, unitCode), q, finding, status);
        // asked for here as well, so that what is not there is said before an answer has begun
        targets.get(key);
        return mediaType.equals(TargetsPage.MEDIA_TYPE)
                ? page.of(key, filter, cursor)
                : documents.streamed(
                        mediaType,
                        "performance-targets-%s-%d".formatted(departmentCode, fiscalYear),
                        to -> document.write(targets.get(key).value(), filter, to));
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
