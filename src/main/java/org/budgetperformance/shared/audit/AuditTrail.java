package org.budgetperformance.shared.audit;

import io.quarkus.arc.Arc;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.budgetperformance.api.model.AuditEntry;
import org.budgetperformance.shared.paging.Page;
import org.budgetperformance.shared.paging.PageRequest;
import org.budgetperformance.shared.security.Caller;
import org.budgetperformance.shared.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/**
 * The audit (审计). An entry is part of the transaction it tells of, so neither is there without the other. A transaction that records
 * changes has one entry, made when its write ends; every secret read or written has one of its own.
 */
@Singleton
public class AuditTrail {
    private final CurrentCaller caller;
    private final CurrentOccasion occasion;
    private final PendingAudit pending;
    private final AuditRepository entries;

    AuditTrail(CurrentCaller caller, CurrentOccasion occasion, PendingAudit pending, AuditRepository entries) {
        this.caller = caller;
        this.occasion = occasion;
        this.pending = pending;
        this.entries = entries;
    }

    /**
     * A secret is read or written: adds an entry that only the cleared see.
     *
     * @param target the address of the secret, which may be one of many that are asked for
     */
    @Transactional(TxType.MANDATORY)
    public void secretTouched(String target) {
        add(null, target, true);
    }

    /** The write under way has an entry even if it changes nothing of which revisions are kept. */
    @Transactional(TxType.MANDATORY)
    public void written() {
        pending.written();
    }

    /** A write begins that {@link #endWrite} ends. */
    @Transactional(TxType.MANDATORY)
    public void beginWrite() {
        pending.begin();
    }

    /** @param writeId of the revisions that the write recorded, null when there are none */
    @Transactional(TxType.MANDATORY)
    public void endWrite(@Nullable String writeId) {
        if (writeId != null || pending.isWritten()) {
            add(writeId, null, false);
        }
        pending.end();
    }

    /** The entries that match, the newest first. */
    public Page<AuditEntry> list(AuditFilter filter, PageRequest request) {
        return entries.list(filter, request);
    }

    /** What no request asked for, such as the loading of sample data, has neither a caller nor an occasion. */
    private void add(@Nullable String writeId, @Nullable String target, boolean ofSecret) {
        boolean asked = Arc.container().requestContext().isActive();
        entries.add(new AuditEntryEntity(
                asked ? caller.get() : Caller.unknown(null),
                (asked ? occasion.get() : Occasion.NONE).at(target),
                writeId,
                ofSecret));
    }
}
