package org.budgetperformance.shared.audit;

import jakarta.transaction.TransactionScoped;

/** What the entry of the current transaction's write will say. */
@TransactionScoped
class PendingAudit {
    private boolean open;
    private boolean written;
    private boolean ofSecret;

    void begin() {
        open = true;
        written = false;
        ofSecret = false;
    }

    void written(boolean secret) {
        if (!open) {
            throw new IllegalStateException("a write that would not be audited");
        }
        written = true;
        ofSecret |= secret;
    }

    boolean isWritten() {
        return written;
    }

    boolean isOfSecret() {
        return ofSecret;
    }

    void end() {
        open = false;
    }
}
