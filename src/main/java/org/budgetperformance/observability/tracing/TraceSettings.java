package org.budgetperformance.observability.tracing;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.autoconfigure.AutoConfiguredOpenTelemetrySdkBuilder;
import io.opentelemetry.sdk.trace.SpanLimits;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.opentelemetry.sdk.trace.samplers.SamplingResult;
import io.quarkus.opentelemetry.runtime.AutoConfiguredOpenTelemetrySdkBuilderCustomizer;
import jakarta.inject.Singleton;
import java.util.List;

/** What of the tracer no property sets. */
@Singleton
class TraceSettings implements AutoConfiguredOpenTelemetrySdkBuilderCustomizer {
    /** The events of these spans are exceptions, and the message of one of the database's may hold values. */
    private static final SpanLimits WITHOUT_EVENTS =
            SpanLimits.builder().setMaxNumberOfEvents(0).build();

    @Override
    public void customize(AutoConfiguredOpenTelemetrySdkBuilder builder) {
        builder.addTracerProviderCustomizer((provider, settings) -> provider.setSpanLimits(WITHOUT_EVENTS));
        builder.addSamplerCustomizer((sampler, settings) -> new BegunByRequests(sampler));
    }

    /** A trace begins with a request. The statements of probes, counts and other work by the clock would be traces of their own. */
    private record BegunByRequests(Sampler others) implements Sampler {
        @Override
        public SamplingResult shouldSample(
                Context parent,
                String traceId,
                String name,
                SpanKind kind,
                Attributes attributes,
                List<LinkData> links) {
            boolean begins = !Span.fromContext(parent).getSpanContext().isValid();
            return begins && kind != SpanKind.SERVER
                    ? SamplingResult.drop()
                    : others.shouldSample(parent, traceId, name, kind, attributes, links);
        }

        @Override
        public String getDescription() {
            return "BegunByRequests{" + others.getDescription() + "}";
        }
    }
}
