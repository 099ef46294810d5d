package org.budgetperformance.shared.problem;

import java.util.List;
import java.util.Optional;
import org.budgetperformance.api.model.ImportReport;
import org.jspecify.annotations.Nullable;

/** Ends a request with a problem. Carries no sentence: the language is the caller's, known at the edge only. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int RETRY_SECONDS = 5;

    private final ProblemType type;
    private final transient @Nullable Detail detail;
    private final transient List<String> arguments;
    private final transient List<Fault> faults;
    private final transient @Nullable ImportReport report;
    private final int retrySeconds;

    private ProblemException(
            ProblemType type,
            @Nullable Detail detail,
            List<String> arguments,
            List<Fault> faults,
            @Nullable ImportReport report,
            int retrySeconds) {
        super(type.name(), null, false, false);
        this.type = type;
        this.detail = detail;
        this.arguments = arguments;
        this.faults = faults;
        this.report = report;
        this.retrySeconds = retrySeconds;
    }

    public static ProblemException of(ProblemType type, Detail detail, String... arguments) {
        return plain(type, detail, List.of(arguments));
    }

    /** A problem whose title says it all. */
    public static ProblemException of(ProblemType type) {
        return plain(type, null, List.of());
    }

    private static ProblemException plain(ProblemType type, @Nullable Detail detail, List<String> arguments) {
        int retrySeconds = type == ProblemType.SERVICE_UNAVAILABLE ? RETRY_SECONDS : 0;
        return new ProblemException(type, detail, arguments, List.of(), null, retrySeconds);
    }

    /** The client may ask again after so many seconds. */
    public static ProblemException tooManyRequests(int retrySeconds, String allowed) {
        return new ProblemException(
                ProblemType.TOO_MANY_REQUESTS, Detail.RATE_LIMITED, List.of(allowed), List.of(), null, retrySeconds);
    }

    public static ProblemException notFound(Detail detail, String... arguments) {
        return of(ProblemType.NOT_FOUND, detail, arguments);
    }

    /** What stands in the way of a change, one fault each. */
    public static ProblemException conflict(Detail detail, List<Fault> faults, String... arguments) {
        return new ProblemException(ProblemType.CONFLICT, detail, List.of(arguments), faults, null, 0);
    }

    /** Another request does at this moment what this one asks for. */
    public static ProblemException stillRunning(Fault fault) {
        return new ProblemException(
                ProblemType.CONFLICT, Detail.STILL_RUNNING, List.of(), List.of(fault), null, RETRY_SECONDS);
    }

    public static ProblemException badRequest(List<Fault> faults) {
        return ofFaults(ProblemType.BAD_REQUEST, faults);
    }

    public static ProblemException unprocessable(List<Fault> faults) {
        return ofFaults(ProblemType.UNPROCESSABLE_CONTENT, faults);
    }

    /** A document was refused; its report names every fault. */
    public static ProblemException refused(ImportReport report) {
        return new ProblemException(
                ProblemType.UNPROCESSABLE_CONTENT, Detail.DOCUMENT_REFUSED, List.of(), List.of(), report, 0);
    }

    /** Faults with a sentence of their own over them. */
    public static ProblemException unprocessable(List<Fault> faults, Detail detail, String... arguments) {
        return new ProblemException(ProblemType.UNPROCESSABLE_CONTENT, detail, List.of(arguments), faults, null, 0);
    }

    private static ProblemException ofFaults(ProblemType type, List<Fault> faults) {
        return new ProblemException(type, Detail.FAULTS, List.of(Integer.toString(faults.size())), faults, null, 0);
    }

    public ProblemType type() {
        return type;
    }

    public @Nullable Detail detail() {
        return detail;
    }

    /** The seconds after which the same request may succeed; empty where trying again is of no use. */
    public Optional<String> retryAfter() {
        return retrySeconds == 0 ? Optional.empty() : Optional.of(Integer.toString(retrySeconds));
    }

    public List<String> arguments() {
        return arguments;
    }

    public List<Fault> faults() {
        return faults;
    }

    public @Nullable ImportReport report() {
        return report;
    }
}
