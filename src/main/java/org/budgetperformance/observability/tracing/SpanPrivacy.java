package org.budgetperformance.observability.tracing;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.semconv.UrlAttributes;
import jakarta.inject.Singleton;
import org.budgetperformance.shared.contract.Contract;

/**
 * Keeps out of spans what was asked for: a path is told as the contract writes it, a query not at all. What is searched for, and the code
 * of a project that is classified, may be secrets themselves.
 */
@Singleton
class SpanPrivacy implements SpanProcessor {
    private static final String LEFT_OUT = "-";

    private final Contract contract;

    SpanPrivacy(Contract contract) {
        this.contract = contract;
    }

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {
        String path = span.getAttribute(UrlAttributes.URL_PATH);
        if (path != null) {
            span.setAttribute(UrlAttributes.URL_PATH, contract.template(path).orElse(LEFT_OUT));
        }
        leaveOut(span, UrlAttributes.URL_QUERY);
        leaveOut(span, UrlAttributes.URL_FULL);
    }

    private static void leaveOut(ReadWriteSpan span, AttributeKey<String> key) {
        if (span.getAttribute(key) != null) {
            span.setAttribute(key, LEFT_OUT);
        }
    }

    @Override
    public boolean isStartRequired() {
        return true;
    }

    @Override
    public void onEnd(ReadableSpan span) {}

    @Override
    public boolean isEndRequired() {
        return false;
    }
}
