package org.budgetperformance.shared.contract;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Carries the body of this request from its reader to the resource, with the faults found while reading it. */
@RequestScoped
public class IncomingBody {
    private final MessageDigest read = Sha256.start();
    private @Nullable CheckedBody<?> checked;
    private @Nullable Spool spool;

    /** The body's bytes, each noted as it is read. */
    InputStream noted(InputStream body) {
        return new DigestInputStream(body, read);
    }

    /** Takes a body in as a whole, so that nothing waits for a slow caller and it can be read as often as needed. */
    InputStream spooled(InputStream body) throws IOException {
        Spool whole = Spool.create();
        spool = whole;
        try (OutputStream writer = whole.writer()) {
            body.transferTo(writer);
        }
        return whole.from(0);
    }

    /** The body of a streamed operation; gone when the request ends. */
    public Spool spool() {
        return Objects.requireNonNull(spool, "the body is no stream");
    }

    @PreDestroy
    void end() throws IOException {
        if (spool != null) {
            spool.close();
        }
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
