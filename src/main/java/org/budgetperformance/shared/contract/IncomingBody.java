package org.budgetperformance.shared.contract;

import jakarta.enterprise.context.RequestScoped;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Carries the body of this request from its reader to the resource, with the faults found while reading it. */
@RequestScoped
public class IncomingBody {
    private final MessageDigest read = Sha256.start();
    private @Nullable CheckedBody<?> checked;

    /** The body's bytes, each noted as it is read. */
    InputStream noted(InputStream body) {
        return new DigestInputStream(body, read);
    }

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

    /** Of the body's bytes, to be asked once; a form, which the framework reads, leaves none. */
    public byte[] digest() {
        return read.digest();
    }
}
