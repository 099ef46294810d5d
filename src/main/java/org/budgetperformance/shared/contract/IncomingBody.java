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
    private @Nullable ReceivedBody received;

    /** The body's bytes, each noted as it is read. */
    InputStream noted(InputStream body) {
        return new DigestInputStream(body, read);
    }

    /** Takes over the body that was received; it is gone when the request ends. */
    void received(ReceivedBody body) {
        received = body;
    }

    /** Notes a body that is read from the disk, as often as needed. */
    InputStream spooled(InputStream body) throws IOException {
        body.transferTo(OutputStream.nullOutputStream());
        return spool().from(0);
    }

    /** The body of a streamed operation. */
    public Spool spool() {
        return Objects.requireNonNull(received, "no body was received").spooled();
    }

    @PreDestroy
    void end() {
        if (received != null) {
            received.close();
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
