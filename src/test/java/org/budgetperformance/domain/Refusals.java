package org.budgetperformance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** States that a value is refused, and why. */
final class Refusals {
    private Refusals() {}

    static void assertRefused(FaultCode code, String firstArgument, ThrowingCallable attempt) {
        InvalidValueException refusal = catchThrowableOfType(InvalidValueException.class, attempt);
        assertThat(refusal).as("refusal as %s", code).isNotNull();
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.arguments()).containsExactly(firstArgument);
    }
}
