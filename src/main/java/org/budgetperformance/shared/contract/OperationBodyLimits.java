package org.budgetperformance.shared.contract;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.budgetperformance.shared.contract.Contract.Extended;
import org.budgetperformance.shared.problem.BodyLimits;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** One limit for all bodies, but for operations whose {@code x-max-body-size} in the contract names a setting of their own. */
@Singleton
class OperationBodyLimits implements BodyLimits {
    private static final String EXTENSION = "x-max-body-size";

    private final long usual;
    private final List<Extended> unusual;
    private final Map<String, Long> limits = new HashMap<>();

    OperationBodyLimits(
            Contract contract, Config config, @ConfigProperty(name = "budget.http.max-body-size") MemorySize usual) {
        this.usual = usual.asLongValue();
        this.unusual = contract.extended(EXTENSION);
        unusual.forEach(operation -> limits.put(
                operation.operationId(),
                config.getValue(operation.value(), MemorySize.class).asLongValue()));
    }

    private long of(String operationId) {
        return limits.getOrDefault(operationId, usual);
    }

    @Override
    public long largest(String method, String path) {
        return unusual.stream()
                .filter(operation -> operation.method().equals(method)
                        && operation.path().matcher(path).matches())
                .findFirst()
                .map(operation -> of(operation.operationId()))
                .orElse(usual);
    }
}
