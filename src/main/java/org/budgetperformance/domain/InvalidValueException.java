package org.budgetperformance.domain;

import java.util.List;

/** A text or number that the domain cannot represent: why, and the values the sentence about it needs. */
public final class InvalidValueException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final FaultCode code;
    private final transient List<String> arguments;

    public InvalidValueException(FaultCode code, String... arguments) {
        super(code.name(), null, false, false);
        this.code = code;
        this.arguments = List.of(arguments);
    }

    public FaultCode code() {
        return code;
    }

    /** Values for the placeholders of the sentence, the refused value first. */
    public List<String> arguments() {
        return arguments;
    }
}
