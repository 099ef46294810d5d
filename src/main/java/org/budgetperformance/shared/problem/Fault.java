package org.budgetperformance.shared.problem;

import java.util.List;
import org.budgetperformance.domain.FaultCode;
import org.budgetperformance.domain.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * One fault of a request.
 *
 * @param pointer JSON pointer into the body, or null
 * @param parameter name of the parameter or header, or null
 * @param arguments values for the placeholders of the fault's sentence
 */
public record Fault(@Nullable String pointer, @Nullable String parameter, FaultCode code, List<String> arguments) {

    public static Fault at(String pointer, FaultCode code, String... arguments) {
        return new Fault(pointer, null, code, List.of(arguments));
    }

    public static Fault at(String pointer, InvalidValueException refused) {
        return new Fault(pointer, null, refused.code(), refused.arguments());
    }

    public static Fault ofParameter(String parameter, FaultCode code, String... arguments) {
        return new Fault(null, parameter, code, List.of(arguments));
    }
}
