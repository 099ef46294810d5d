package org.budgetperformance.shared.audit;

import jakarta.transaction.TransactionScoped;

/** What the entry of the current transaction's write will say. */
@TransactionScoped
class PendingAudit {
    private boolean open;
    private boolean written;

    void begin() {
        open = true;
        written = false;
    }

    void written() {
        if (!open) {
            throw new IllegalStateException("a write that would not be audited");
        }
        written = true;
    }

    boolean isWritten() {
        return written;
    }

    void end() {
        open = false;
    }
}
