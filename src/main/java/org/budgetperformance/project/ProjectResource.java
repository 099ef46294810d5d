package org.budgetperformance.project;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.budgetperformance.api.ProjectsApi;
import org.budgetperformance.api.model.Project;
import org.budgetperformance.api.model.ProjectListItem;
import org.budgetperformance.api.model.ProjectListing;
import org.budgetperformance.domain.Disclosure;
import org.budgetperformance.domain.PlanBasis;
import org.budgetperformance.domain.ProjectStatus;
import org.budgetperformance.form.FormWriter;
import org.budgetperformance.shared.condition.Answers;
import org.budgetperformance.shared.condition.Precondition;
import org.budgetperformance.shared.condition.Stored;
import org.budgetperformance.shared.contract.IncomingBody;
import org.budgetperformance.shared.export.Documents;
import org.budgetperformance.shared.export.ExportRequest;
import org.budgetperformance.shared.export.Exports;
import org.budgetperformance.shared.idempotency.Idempotent;
import org.budgetperformance.shared.paging.Page;
import org.budgetperformance.shared.paging.PageLinks;
import org.budgetperformance.shared.paging.PageRequest;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /v1/projects}. */
public class ProjectResource implements ProjectsApi {
    private static final String LOCATION = "/v1/projects/";

    private final ProjectService projects;
    private final Exports exports;
    private final Documents documents;
    private final ProjectPage page;
    private final ProjectFindings findings;
    private final IncomingBody incoming;
    private final UriInfo uri;

    ProjectResource(
            ProjectService projects,
            Exports exports,
            Documents documents,
            ProjectPage page,
            ProjectFindings findings,
            IncomingBody incoming,
            UriInfo uri) {
        this.projects = projects;
        this.exports = exports;
        this.documents = documents;
        this.page = page;
        this.findings = findings;
        this.incoming = incoming;
        this.uri = uri;
    }

    @Override
    public RestResponse<ProjectListing> listProjects(
            Integer fiscalYear,
            String departmentCode,
            List<String> unitCode,
            String q,
            String code,
            BigDecimal totalMin,
            BigDecimal totalMax,
            PlanBasis planBasis,
            Disclosure disclosure,
            String finding,
            ProjectStatus status,
            String sort,
            String view,
            Integer limit,
            String cursor,
            Boolean count) {
        ProjectScope scope = new ProjectScope(fiscalYear, departmentCode, unitCode);
        ProjectFilter filter =
                new ProjectFilter(scope, q, code, totalMin, totalMax, planBasis, disclosure, finding, status);
        PageRequest request = new PageRequest(limit, cursor, count);
        return view.equals("full")
                ? listing(projects.aggregates(filter, sort, request).map(ProjectListItem::new))
                : listing(projects.summaries(filter, sort, request).map(ProjectListItem::new));
    }

    @Override
    public Response listProjects(
            String mediaType,
            Integer fiscalYear,
            String departmentCode,
            List<String> unitCode,
            String q,
            String code,
            BigDecimal totalMin,
            BigDecimal totalMax,
            PlanBasis planBasis,
            Disclosure disclosure,
            String finding,
            ProjectStatus status,
            String sort,
            String view,
            Boolean manifest,
            Boolean bom) {
        ProjectScope scope = new ProjectScope(fiscalYear, departmentCode, unitCode);
        ProjectFilter filter =
                new ProjectFilter(scope, q, code, totalMin, totalMax, planBasis, disclosure, finding, status);
        Function<PageRequest, Page<?>> list = view.equals("full")
                ? page -> projects.aggregates(filter, sort, page)
                : page -> projects.summaries(filter, sort, page);
        return exports.answer(new ExportRequest("projects", mediaType, manifest, bom), list);
    }

    @Override
    @Idempotent
    public RestResponse<Project> createProject(Project project) {
        return Answers.written(projects.post(incoming.of(project)), LOCATION + project.code());
    }

    @Override
    public RestResponse<Project> getProject(String projectCode, Instant asOf, String ifNoneMatch) {
        return Answers.read(asOf == null ? projects.get(projectCode) : projects.asOf(projectCode, asOf), ifNoneMatch);
    }

    @Override
    public Response getProject(String mediaType, String projectCode, Instant asOf) {
        Stored<Project> project = asOf == null ? projects.get(projectCode) : projects.asOf(projectCode, asOf);
        if (mediaType.equals(ProjectPage.MEDIA_TYPE)) {
            return page.of(project.value(), asOf == null);
        }
        return documents.whole(mediaType, projectCode, to -> tell(project.value(), asOf == null, to));
    }

    private void tell(Project project, boolean isNow, FormWriter to) throws IOException {
        if (to.isOfFindings()) {
            // what is found in a project is known of the present only
            to.findings(isNow ? findings.of(List.of(project.code())) : List.of());
        } else {
            to.project(null, project);
        }
    }

    @Override
    public RestResponse<Project> putProject(String projectCode, Project project, String ifMatch, String ifNoneMatch) {
        return Answers.written(
                projects.put(projectCode, Precondition.of(ifMatch, ifNoneMatch), incoming.of(project)),
                LOCATION + projectCode);
    }

    @Override
    public RestResponse<Project> patchProject(String projectCode, JsonNode patch, String ifMatch) {
        return Answers.written(
                projects.patch(projectCode, Precondition.ofMatch(ifMatch), patch), LOCATION + projectCode);
    }

    @Override
    public RestResponse<Void> deleteProject(String projectCode, String ifMatch) {
        projects.delete(projectCode, Precondition.ofMatch(ifMatch));
        return RestResponse.noContent();
    }

    private RestResponse<ProjectListing> listing(Page<ProjectListItem> page) {
        return PageLinks.answer(new ProjectListing(page.items(), page.nextCursor(), page.totalCount()), page, uri);
    }
}
