package org.budgetperformance.secrecy;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.budgetperformance.api.ClassifiedProjectsApi;
import org.budgetperformance.api.model.ClassifiedProjectPage;
import org.budgetperformance.api.model.Project;
import org.budgetperformance.shared.condition.Answers;
import org.budgetperformance.shared.condition.Precondition;
import org.budgetperformance.shared.contract.IncomingBody;
import org.budgetperformance.shared.paging.Page;
import org.budgetperformance.shared.paging.PageLinks;
import org.budgetperformance.shared.paging.PageRequest;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /v1/classified-projects}. */
public class ClassifiedProjectResource implements ClassifiedProjectsApi {
    private static final String LOCATION = "/v1/classified-projects/";

    private final ClassifiedProjectService projects;
    private final IncomingBody incoming;
    private final UriInfo uri;

    ClassifiedProjectResource(ClassifiedProjectService projects, IncomingBody incoming, UriInfo uri) {
        this.projects = projects;
        this.incoming = incoming;
        this.uri = uri;
    }

    @Override
    public RestResponse<ClassifiedProjectPage> listClassifiedProjects(
            Integer fiscalYear,
            String departmentCode,
            List<String> unitCode,
            Integer limit,
            String cursor,
            Boolean count) {
        ClassifiedFilter filter = new ClassifiedFilter(fiscalYear, departmentCode, unitCode);
        Page<Project> page = projects.list(filter, new PageRequest(limit, cursor, count));
        return PageLinks.answer(
                new ClassifiedProjectPage(page.items(), page.nextCursor(), page.totalCount()), page, uri);
    }

    @Override
    public RestResponse<Project> getClassifiedProject(String projectCode, String ifNoneMatch) {
        return Answers.read(projects.get(projectCode), ifNoneMatch);
    }

    @Override
    public RestResponse<Project> putClassifiedProject(
            String projectCode, Project project, String ifMatch, String ifNoneMatch) {
        return Answers.written(
                projects.put(projectCode, Precondition.of(ifMatch, ifNoneMatch), incoming.of(project)),
                LOCATION + projectCode);
    }

    @Override
    public RestResponse<Void> deleteClassifiedProject(String projectCode, String ifMatch) {
        projects.delete(projectCode, Precondition.ofMatch(ifMatch));
        return RestResponse.noContent();
    }
}
