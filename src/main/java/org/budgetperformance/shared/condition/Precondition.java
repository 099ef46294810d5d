package org.budgetperformance.shared.condition;

import java.util.Arrays;
import java.util.List;
import org.budgetperformance.shared.problem.Detail;
import org.budgetperformance.shared.problem.ProblemException;
import org.budgetperformance.shared.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** What a request is conditional on (RFC 9110, section 13). To be asked within the transaction that writes. */
public record Precondition(List<String> ifMatch, List<String> ifNoneMatch) {
    private static final String ANY = "*";

    /** Of the headers as they came, null where one is missing. */
    public static Precondition of(@Nullable String ifMatch, @Nullable String ifNoneMatch) {
        return new Precondition(tags(ifMatch), tags(ifNoneMatch));
    }

    public static Precondition ofMatch(@Nullable String ifMatch) {
        return of(ifMatch, null);
    }

    /** Ends the request unless it may change the resource in its current state. */
    public void requireMatch(EntityTag current) {
        requireAny();
        requireMatchIfGiven(current);
        if (!ifNoneMatch.isEmpty()) {
            throw ProblemException.of(ProblemType.PRECONDITION_FAILED, Detail.EXISTS_ALREADY);
        }
    }

    /** The same where the condition may be left out. */
    public void requireMatchIfGiven(EntityTag current) {
        if (!ifMatch.isEmpty() && !ifMatch.contains(ANY) && !ifMatch.contains(current.value())) {
            throw ProblemException.of(ProblemType.PRECONDITION_FAILED, Detail.STALE);
        }
    }

    /** Ends the request unless it may create the resource, which does not exist. */
    public void requireAbsence() {
        requireAny();
        if (!ifMatch.isEmpty()) {
            throw ProblemException.of(ProblemType.PRECONDITION_FAILED, Detail.STALE);
        }
    }

    /** Whether a reader has the current state already; tags are compared weakly here. */
    public boolean isCurrent(EntityTag current) {
        return ifNoneMatch.contains(ANY)
                || ifNoneMatch.contains(current.value())
                || ifNoneMatch.contains("W/" + current);
    }

    private void requireAny() {
        if (ifMatch.isEmpty() && ifNoneMatch.isEmpty()) {
            throw ProblemException.of(ProblemType.PRECONDITION_REQUIRED, Detail.CONDITION_MISSING);
        }
    }

    private static List<String> tags(@Nullable String header) {
        // commas within a tag do not occur in ours, and the contract's pattern refuses what is no list of tags
        return header == null
                ? List.of()
                : Arrays.stream(header.split(",")).map(String::strip).toList();
    }
}
