package org.budgetperformance.shared.idempotency;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.budgetperformance.shared.security.CurrentCaller;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Lets a request without a key pass, and answers one with a key from what is kept or keeps what is answered. */
@Interceptor
@Idempotent
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class IdempotencyInterceptor {
    private static final String KEY = "Idempotency-Key";
    private static final String REPLAYED = "Idempotency-Replayed";

    private final IdempotencyService service;
    private final Fingerprints fingerprints;
    private final AnswerForm form;
    private final HttpHeaders headers;
    private final CurrentCaller caller;

    IdempotencyInterceptor(
            IdempotencyService service,
            Fingerprints fingerprints,
            AnswerForm form,
            HttpHeaders headers,
            CurrentCaller caller) {
        this.service = service;
        this.fingerprints = fingerprints;
        this.form = form;
        this.headers = headers;
        this.caller = caller;
    }

    @AroundInvoke
    @Nullable
    Object run(InvocationContext call) throws Exception {
        String key = headers.getHeaderString(KEY);
        return key == null ? call.proceed() : once(OwnedKey.of(caller.get(), key), call);
    }

    private RestResponse<?> once(OwnedKey key, InvocationContext call) throws Exception {
        String fingerprint = fingerprints.of(call.getParameters());
        service.claim(key);
        Outcome outcome = service.once(key, fingerprint, () -> form.written((RestResponse<?>) call.proceed()));
        if (outcome.takenBack()) {
            // a dry run undid its transaction, so its answer is kept by another
            outcome = service.once(key, fingerprint, outcome::answer);
        }
        RestResponse.ResponseBuilder<?> response = form.response(outcome.answer());
        return (outcome.replayed() ? response.header(REPLAYED, true) : response).build();
    }
}
