package org.budgetperformance.observability.tracing;

import io.smallrye.config.ConfigSourceInterceptor;
import io.smallrye.config.ConfigSourceInterceptorContext;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.Priorities;
import jakarta.annotation.Priority;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Traces are made where it is told who collects them, {@code quarkus.otel.exporter.otlp.endpoint}, and nowhere else: by itself Quarkus
 * would make them and send them to this machine. Whoever sets one of these properties has the last word.
 */
@Priority(Priorities.APPLICATION)
public class TracingSwitch implements ConfigSourceInterceptor {
    private static final long serialVersionUID = 1L;
    private static final String ENDPOINT = "quarkus.otel.exporter.otlp.endpoint";
    private static final String ENDPOINT_OF_TRACES = "quarkus.otel.exporter.otlp.traces.endpoint";
    private static final Map<String, String> WHERE_NOBODY_COLLECTS =
            Map.of("quarkus.otel.sdk.disabled", "true", "quarkus.datasource.jdbc.telemetry.enabled", "false");

    @Override
    public @Nullable ConfigValue getValue(ConfigSourceInterceptorContext context, String name) {
        ConfigValue value = context.proceed(name);
        String off = WHERE_NOBODY_COLLECTS.get(name);
        if (off == null
                || isSet(value)
                || isSet(context.proceed(ENDPOINT))
                || isSet(context.proceed(ENDPOINT_OF_TRACES))) {
            return value;
        }
        return ConfigValue.builder()
                .withName(name)
                .withValue(off)
                .withConfigSourceName(TracingSwitch.class.getName())
                .build();
    }

    /** What is only a default of Quarkus was set by nobody. */
    private static boolean isSet(@Nullable ConfigValue value) {
        return value != null
                && value.getValue() != null
                && !value.getValue().isEmpty()
                && value.getConfigSourceOrdinal() >= 0;
    }
}
