package org.budgetperformance.secrecy;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;

/** Where nobody else keeps the log: says how often, but not of what, since of a classified project even the code is a secret. */
@DefaultBean
@ApplicationScoped
class CountedSecretAccess implements SecretAccessLog {
    private static final Logger LOG = Logger.getLogger(CountedSecretAccess.class);

    @Override
    public void add(List<SecretAccess> accesses) {
        if (!accesses.isEmpty()) {
            LOG.infof("secrets, %s: %d", accesses.get(0).operation(), accesses.size());
        }
    }
}
