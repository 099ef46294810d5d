package org.budgetperformance.shared.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Ends the writing to a caller who went away, which would otherwise go on unnoticed. */
final class WatchedStream extends FilterOutputStream {
    private final Wire wire;

    WatchedStream(OutputStream out, Wire wire) {
        super(out);
        this.wire = wire;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        wire.requireReader();
        out.write(bytes, from, length);
    }

    @Override
    public void write(int one) throws IOException {
        wire.requireReader();
        out.write(one);
    }
}
