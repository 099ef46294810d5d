package org.budgetperformance.observability.http;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.vertx.core.http.HttpServerRequest;
import org.jspecify.annotations.Nullable;

/** Which trace a request belongs to. The caller's is known also where this service sends no traces. */
final class TraceIds implements TextMapGetter<HttpServerRequest> {
    private static final TraceIds HEADERS = new TraceIds();

    private TraceIds() {}

    static @Nullable String of(HttpServerRequest request) {
        SpanContext own = Span.current().getSpanContext();
        SpanContext trace = own.isValid() ? own : callers(request);
        return trace.isValid() ? trace.getTraceId() : null;
    }

    private static SpanContext callers(HttpServerRequest request) {
        Context context = W3CTraceContextPropagator.getInstance().extract(Context.root(), request, HEADERS);
        return Span.fromContext(context).getSpanContext();
    }

    @Override
    public Iterable<String> keys(HttpServerRequest request) {
        return request.headers().names();
    }

    @Override
    public @Nullable String get(@Nullable HttpServerRequest request, String name) {
        return request == null ? null : request.getHeader(name);
    }
}
