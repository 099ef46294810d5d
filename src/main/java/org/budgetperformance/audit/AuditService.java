package org.budgetperformance.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.budgetperformance.api.model.AuditEntry;
import org.budgetperformance.shared.audit.AuditFilter;
import org.budgetperformance.shared.audit.AuditTrail;
import org.budgetperformance.shared.paging.Page;
import org.budgetperformance.shared.paging.PageRequest;

/** Reads the audit (审计日志). */
@ApplicationScoped
public class AuditService {
    private final AuditTrail audit;

    AuditService(AuditTrail audit) {
        this.audit = audit;
    }

    /** A page and its count are of one moment. */
    @Transactional
    Page<AuditEntry> list(AuditFilter filter, PageRequest request) {
        return audit.list(filter, request);
    }
}
