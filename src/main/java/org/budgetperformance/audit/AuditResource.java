package org.budgetperformance.audit;

import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import org.budgetperformance.api.AuditApi;
import org.budgetperformance.api.model.AuditEntry;
import org.budgetperformance.api.model.AuditEntryPage;
import org.budgetperformance.shared.audit.AuditFilter;
import org.budgetperformance.shared.paging.Page;
import org.budgetperformance.shared.paging.PageLinks;
import org.budgetperformance.shared.paging.PageRequest;
import org.budgetperformance.shared.security.CurrentCaller;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /v1/audit-entries}. */
public class AuditResource implements AuditApi {
    private final AuditService audit;
    private final CurrentCaller caller;
    private final UriInfo uri;

    AuditResource(AuditService audit, CurrentCaller caller, UriInfo uri) {
        this.audit = audit;
        this.caller = caller;
        this.uri = uri;
    }

    @Override
    public RestResponse<AuditEntryPage> listAuditEntries(
            String subject,
            String client,
            String operation,
            String target,
            Instant since,
            Instant until,
            Integer limit,
            String cursor,
            Boolean count) {
        AuditFilter filter = new AuditFilter(
                subject, client, operation, target, since, until, caller.get().cleared());
        Page<AuditEntry> page = audit.list(filter, new PageRequest(limit, cursor, count));
        return PageLinks.answer(new AuditEntryPage(page.items(), page.nextCursor(), page.totalCount()), page, uri);
    }
}
