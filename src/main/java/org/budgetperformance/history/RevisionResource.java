package org.budgetperformance.history;

import jakarta.ws.rs.core.UriInfo;
import org.budgetperformance.api.HistoryApi;
import org.budgetperformance.api.model.Project;
import org.budgetperformance.api.model.ProjectAmendment;
import org.budgetperformance.api.model.Revision;
import org.budgetperformance.api.model.RevisionPage;
import org.budgetperformance.shared.condition.Answers;
import org.budgetperformance.shared.paging.Page;
import org.budgetperformance.shared.paging.PageLinks;
import org.budgetperformance.shared.paging.PageRequest;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /v1/projects/{projectCode}/revisions} and {@code …/amendment}. */
public class RevisionResource implements HistoryApi {
    private final RevisionService revisions;
    private final AmendmentService amendments;
    private final UriInfo uri;

    RevisionResource(RevisionService revisions, AmendmentService amendments, UriInfo uri) {
        this.revisions = revisions;
        this.amendments = amendments;
        this.uri = uri;
    }

    @Override
    public RestResponse<RevisionPage> listProjectRevisions(
            String projectCode, Integer limit, String cursor, Boolean count) {
        Page<Revision> page = revisions.list(projectCode, new PageRequest(limit, cursor, count));
        return PageLinks.answer(new RevisionPage(page.items(), page.nextCursor(), page.totalCount()), page, uri);
    }

    @Override
    public RestResponse<ProjectAmendment> getProjectAmendment(String projectCode) {
        return RestResponse.ok(amendments.get(projectCode));
    }

    @Override
    public RestResponse<Project> getProjectRevision(String projectCode, Long version, String ifNoneMatch) {
        return Answers.read(revisions.get(projectCode, version), ifNoneMatch);
    }
}
