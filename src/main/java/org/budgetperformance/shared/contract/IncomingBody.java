package org.budgetperformance.shared.contract;

import jakarta.enterprise.context.RequestScoped;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Carries the body of this request from its reader to the resource, with the faults found while reading it. */
@RequestScoped
public class IncomingBody {
    private @Nullable CheckedBody<?> checked;

    void set(CheckedBody<?> body) {
        this.checked = body;
    }

    /** The checked body that {@code bound}, the resource's parameter, is the value of. */
    @SuppressWarnings("unchecked")
    public <T> CheckedBody<T> of(T bound) {
        CheckedBody<?> body = Objects.requireNonNull(checked, "the body was read past its check");
        if (body.value() != bound) {
            throw new IllegalStateException("another body");
        }
        return (CheckedBody<T>) body;
    }
}
