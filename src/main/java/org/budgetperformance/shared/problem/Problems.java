package org.budgetperformance.shared.problem;

import java.util.List;
import org.budgetperformance.api.model.Problem;
import org.budgetperformance.api.model.ProblemError;
import org.jspecify.annotations.Nullable;

/** Writes problems in the caller's language. */
public final class Problems {
    public static final String MEDIA_TYPE = "application/problem+json";

    private Problems() {}

    public static Problem of(ProblemException exception, String instance, Language language) {
        ProblemType type = exception.type();
        Detail detail = exception.detail();
        return new Problem(
                type.uri(),
                language.title(type),
                type.status(),
                detail == null ? null : language.sentence(detail, exception.arguments()),
                instance,
                errors(exception.faults(), language),
                exception.report());
    }

    /** A problem of which no more is known than its status, and of an address that may be unknown too. */
    public static Problem of(int status, @Nullable String instance, Language language) {
        return ProblemType.ofStatus(status)
                .map(type -> new Problem(type.uri(), language.title(type), status, null, instance, null, null))
                .orElseGet(() -> new Problem("about:blank", "HTTP " + status, status, null, instance, null, null));
    }

    private static @Nullable List<ProblemError> errors(List<Fault> faults, Language language) {
        return faults.isEmpty()
                ? null
                : faults.stream().map(fault -> error(fault, language)).toList();
    }

    public static ProblemError error(Fault fault, Language language) {
        return new ProblemError(
                fault.pointer(),
                fault.parameter(),
                fault.code().name(),
                language.sentence(fault.code(), fault.arguments()));
    }
}
