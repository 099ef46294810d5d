package org.budgetperformance.testing;

import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.data.SpanData;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps the spans of requests that bring a trace, in the place of a collector, from the moment that they end. */
@Singleton
public class Spans implements SpanProcessor {
    private final Map<String, List<SpanData>> kept = new ConcurrentHashMap<>();

    /** The spans of one trace that are ended. */
    public List<SpanData> of(String trace) {
        return kept.getOrDefault(trace, List.of());
    }

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {}

    @Override
    public boolean isStartRequired() {
        return false;
    }

    @Override
    public void onEnd(ReadableSpan span) {
        if (span.getSpanContext().isSampled()) {
            kept.computeIfAbsent(span.getSpanContext().getTraceId(), trace -> new CopyOnWriteArrayList<>())
                    .add(span.toSpanData());
        }
    }

    @Override
    public boolean isEndRequired() {
        return true;
    }
}
