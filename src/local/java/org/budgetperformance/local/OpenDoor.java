package org.budgetperformance.local;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.budgetperformance.shared.security.Caller;
import org.budgetperformance.shared.security.Callers;
import org.budgetperformance.shared.security.Permission;
import org.budgetperformance.shared.security.Role;
import org.budgetperformance.shared.security.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Takes everybody for one who may do everything. Is in no package but that of the local service, which {@link LocalService} starts on
 * the loopback interface only.
 */
@Singleton
@IfBuildProfile("local")
class OpenDoor implements Callers {
    @Override
    public Caller of(SecurityIdentity identity, @Nullable String address) {
        return new Caller(
                "local",
                "local",
                address,
                EnumSet.allOf(Role.class),
                Arrays.stream(Permission.values()).map(Permission::scope).collect(Collectors.toSet()),
                Scope.ALL,
                true);
    }
}
