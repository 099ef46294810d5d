package org.budgetperformance.shared.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.io.InputStream;
import org.budgetperformance.shared.problem.Detail;
import org.budgetperformance.shared.problem.ProblemException;
import org.budgetperformance.shared.problem.ProblemType;

/** Reads every JSON body: checks it against the contract before it is bound, and leaves its faults for the rules to add to. */
@Provider
public class BodyInterceptor implements ReaderInterceptor {
    private final StrictJson json;
    private final BodyChecker checker;
    private final IncomingBody incoming;

    public BodyInterceptor(StrictJson json, BodyChecker checker, IncomingBody incoming) {
        this.json = json;
        this.checker = checker;
        this.incoming = incoming;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        context.setInputStream(incoming.noted(context.getInputStream()));
        if (isStreamed(context)) {
            return incoming.spooled(context.getInputStream());
        }
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

    /** Too large to be held in memory: the operation reads it from the disk, and checks its items. */
    private static boolean isStreamed(ReaderInterceptorContext context) {
        return context.getType() == InputStream.class;
    }

    private JsonNode parse(ReaderInterceptorContext context) throws IOException {
        try {
            JsonNode body = json.read(context.getInputStream());
            if (body.isMissingNode()) {
                throw ProblemException.of(ProblemType.BAD_REQUEST, Detail.EMPTY_BODY);
            }
            return body;
        } catch (JsonProcessingException malformed) {
            throw StrictJson.refusal(malformed);
        }
    }
}
