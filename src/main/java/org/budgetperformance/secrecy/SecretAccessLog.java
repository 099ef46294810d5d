package org.budgetperformance.secrecy;

import java.util.List;

/**
 * Told of all that is done with secrets, within the transaction that does it and before it is answered: what cannot be recorded is
 * neither done nor read.
 */
public interface SecretAccessLog {
    void add(List<SecretAccess> accesses);
}
