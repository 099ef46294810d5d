package org.budgetperformance.shared.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.budgetperformance.shared.contract.Sha256;

/** Writes one export and counts what it writes. */
final class Export {
    /**
     * More than the server holds back before it sends the head of the answer: what fails earlier can still be answered with a
     * problem, without any row before it.
     */
    static final int BUFFER = 64 * 1024;

    private final RowFormat format;
    private final MessageDigest digest = Sha256.start();
    private final OutputStream out;
    private final Wire wire;
    private long rows;

    Export(RowFormat format, OutputStream out, Wire wire) {
        this.format = format;
        this.out = new BufferedOutputStream(new DigestOutputStream(out, digest), BUFFER);
        this.wire = wire;
    }

    void begin() throws IOException {
        out.write(format.head());
    }

    void add(Object row) {
        try {
            wire.requireReader();
            out.write(format.line(row));
            rows++;
        } catch (IOException disconnected) {
            throw new UncheckedIOException(disconnected);
        }
    }

    /** @param position of the last change that the rows hold */
    void finish(boolean manifest, long position) throws IOException {
        out.flush();
        if (manifest) {
            String sum = HexFormat.of().formatHex(digest.digest());
            out.write(format.lastLine(new Manifest(rows, position, sum)));
            out.flush();
        }
    }
}
