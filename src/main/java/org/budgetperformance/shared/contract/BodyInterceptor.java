package org.budgetperformance.shared.contract;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import org.budgetperformance.shared.problem.Detail;
import org.budgetperformance.shared.problem.ProblemException;
import org.budgetperformance.shared.problem.ProblemType;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads every JSON body: checks it against the contract before it is bound, and leaves its faults for the rules to add to. */
@Provider
public class BodyInterceptor implements ReaderInterceptor {
    private final StrictJson json;
    private final BodyChecker checker;
    private final IncomingBody incoming;
    private final long largestBody;

    public BodyInterceptor(
            StrictJson json,
            BodyChecker checker,
            IncomingBody incoming,
            @ConfigProperty(name = "budget.http.max-body-size") MemorySize largestBody) {
        this.json = json;
        this.checker = checker;
        this.incoming = incoming;
        this.largestBody = largestBody.asLongValue();
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        context.setInputStream(incoming.noted(new LimitedBody(context.getInputStream(), largestBody)));
        if (!context.getMediaType().getSubtype().endsWith("json")) {
            return context.proceed();
        }
        JsonNode body = parse(context);
        if (context.getType() == JsonNode.class) {
            return body;
        }
        CheckedBody<?> checked = checker.check(body, context.getType());
        incoming.set(checked);
        return checked.value();
    }

    private JsonNode parse(ReaderInterceptorContext context) throws IOException {
        try {
            JsonNode body = json.read(context.getInputStream());
            if (body.isMissingNode()) {
                throw ProblemException.of(ProblemType.BAD_REQUEST, Detail.EMPTY_BODY);
            }
            return body;
        } catch (JsonProcessingException malformed) {
            JsonLocation place = malformed.getLocation();
            throw ProblemException.of(
                    ProblemType.BAD_REQUEST,
                    Detail.NOT_JSON,
                    Integer.toString(place == null ? 1 : place.getLineNr()),
                    Integer.toString(place == null ? 1 : place.getColumnNr()));
        }
    }
}
