package org.budgetperformance.secrecy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.budgetperformance.shared.audit.AuditTrail;

/** The audit is the log. */
@ApplicationScoped
class AuditedSecretAccess implements SecretAccessLog {
    private final AuditTrail audit;

    AuditedSecretAccess(AuditTrail audit) {
        this.audit = audit;
    }

    @Override
    public void add(List<SecretAccess> accesses) {
        accesses.forEach(access -> audit.secretTouched(access.address()));
    }
}
