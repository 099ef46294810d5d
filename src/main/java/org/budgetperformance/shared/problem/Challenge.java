package org.budgetperformance.shared.problem;

import java.util.Optional;

/** What {@code WWW-Authenticate} says to a caller without a token that suffices (RFC 6750, section 3). */
final class Challenge {
    private static final String BEARER = "Bearer realm=\"budget-performance-targets\"";

    private Challenge() {}

    static Optional<String> of(ProblemException problem) {
        Detail detail = problem.detail();
        return switch (problem.type()) {
            case UNAUTHORIZED ->
                Optional.of(detail == Detail.TOKEN_REFUSED ? BEARER + ", error=\"invalid_token\"" : BEARER);
            case FORBIDDEN ->
                Optional.of(BEARER + ", error=\"insufficient_scope\""
                        // the scope is the first that their sentences name
                        + (detail == Detail.NOT_PERMITTED || detail == Detail.NOT_CLEARED
                                ? ", scope=\"" + problem.arguments().get(0) + "\""
                                : ""));
            default -> Optional.empty();
        };
    }
}
