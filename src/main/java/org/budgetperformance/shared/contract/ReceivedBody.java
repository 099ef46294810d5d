package org.budgetperformance.shared.contract;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** The body of a request as it comes in: in memory while it is small, on the disk from there on. */
public final class ReceivedBody {
    private static final int IN_MEMORY = 32 * 1024;

    private final AtomicBoolean inHands = new AtomicBoolean();
    private final Buffer start = Buffer.buffer();
    private @Nullable Spool spool;
    private @Nullable OutputStream writer;
    private long length;

    public long length() {
        return length;
    }

    /** Whether the next part goes to the disk, which an event loop must not wait for. */
    public boolean isSpooledWith(Buffer part) {
        return length + part.length() > IN_MEMORY;
    }

    public void add(Buffer part) {
        try {
            if (isSpooledWith(part)) {
                disk().write(part.getBytes());
            } else {
                start.appendBuffer(part);
            }
            length += part.length();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Takes the body over, so that the one who has it discards it; false when it was discarded already. */
    boolean take() {
        return inHands.compareAndSet(false, true);
    }

    /** Discards a body that nobody took over. */
    public void discard() {
        if (take()) {
            close();
        }
    }

    void close() {
        try {
            if (spool != null) {
                spool.close();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    InputStream read() throws IOException {
        return spool == null
                ? new ByteArrayInputStream(start.getBytes())
                : spooled().from(0);
    }

    /** The body as a file. */
    Spool spooled() {
        try {
            disk().flush();
            return Objects.requireNonNull(spool);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private OutputStream disk() throws IOException {
        if (spool == null || writer == null) {
            spool = Spool.create();
            writer = spool.writer();
            writer.write(start.getBytes());
        }
        return writer;
    }
}
