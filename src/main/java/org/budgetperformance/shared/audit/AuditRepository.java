package org.budgetperformance.shared.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.budgetperformance.api.model.AuditEntry;
import org.budgetperformance.shared.paging.KeysetQuery;
import org.budgetperformance.shared.paging.LikePattern;
import org.budgetperformance.shared.paging.Page;
import org.budgetperformance.shared.paging.PageRequest;
import org.budgetperformance.shared.paging.SortKey;
import org.budgetperformance.shared.paging.SortOrder;

@ApplicationScoped
class AuditRepository {
    private static final String SELECT = "select a.id, a.occurredAt, a.subject, a.client, a.address, a.operation,"
            + " a.target, a.reason, a.ofSecret";
    // ids are made in the order of time
    private static final Map<String, List<SortKey<AuditEntry>>> ORDERS =
            Map.of("id", List.of(SortKey.code("a.id", AuditEntry::id)));

    private final EntityManager entities;

    AuditRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Sent to the database at once: what comes behind it in a write is not sent through Hibernate. */
    void add(AuditEntryEntity entry) {
        entities.persist(entry);
        entities.flush();
    }

    Page<AuditEntry> list(AuditFilter filter, PageRequest request) {
        return new KeysetQuery<>(entities, AuditEntry.class, SELECT, "from AuditEntryEntity a")
                .ofAnyOwner()
                .where("a.subject = :subject", "subject", filter.subject())
                .where("a.client = :client", "client", filter.client())
                .where("a.operation = :operation", "operation", filter.operation())
                .where("a.target like :target escape '!'", "target", LikePattern.startingWith(filter.targetPrefix()))
                .where("a.occurredAt >= :since", "since", filter.since())
                .where("a.occurredAt < :until", "until", filter.until())
                .where("a.ofSecret = :secret", "secret", filter.secrets() ? null : false)
                .page(SortOrder.of("-id", ORDERS), request);
    }
}
