package org.budgetperformance.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.budgetperformance.domain.FaultCode;
import org.budgetperformance.domain.InvalidValueException;

/**
 * The parts of an office file, unpacked when they are read and never beyond a bound. What is read piece by piece may be large; what a library reads
 * whole (types, relationships, styles) must be small, taken together.
 */
final class OfficeParts implements ZipEntrySource {
    /** The largest department's document is about a fifth of it. */
    private static final long MOST_IN_PIECES = 512L * 1024 * 1024;

    private static final long MOST_WHOLE = 8L * 1024 * 1024;
    /** A document with a picture for each project has fewer. */
    private static final int MOST_PARTS = 20_000;

    private final ZipEntrySource packed;
    private final Bound whole = new Bound(MOST_WHOLE);
    private final Bound pieces = new Bound(MOST_IN_PIECES);

    private OfficeParts(ZipEntrySource packed) {
        this.packed = packed;
    }

    /** @throws IOException for bytes that are no such file, or end too early */
    static OfficeParts of(byte[] file) throws IOException {
        ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get();
        if (Collections.list(zip.getEntries()).size() > MOST_PARTS) {
            throw new InvalidValueException(FaultCode.DOCUMENT_TOO_LARGE);
        }
        return new OfficeParts(new ZipFileZipEntrySource(zip));
    }

    /** The content of a part for one who reads it piece by piece. */
    InputStream inPieces(PackagePart part) throws IOException {
        String name = part.getPartName().getName().substring(1);
        return pieces.around(packed.getInputStream(packed.getEntry(name)));
    }

    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
        return whole.around(packed.getInputStream(entry));
    }

    @Override
    public Enumeration<? extends ZipArchiveEntry> getEntries() {
        return packed.getEntries();
    }

    @Override
    public ZipArchiveEntry getEntry(String path) {
        return packed.getEntry(path);
    }

    @Override
    public void close() throws IOException {
        packed.close();
    }

    @Override
    public boolean isClosed() {
        return packed.isClosed();
    }

    /** How many bytes may still be read from all streams around which it stands. */
    private static final class Bound {
        private long left;

        Bound(long most) {
            left = most;
        }

        InputStream around(InputStream content) {
            return new FilterInputStream(content) {
                @Override
                public int read() throws IOException {
                    int read = super.read();
                    spend(read < 0 ? 0 : 1);
                    return read;
                }

                @Override
                public int read(byte[] to, int from, int length) throws IOException {
                    int read = super.read(to, from, length);
                    spend(Math.max(read, 0));
                    return read;
                }
            };
        }

        private void spend(int bytes) {
            left -= bytes;
            if (left < 0) {
                throw new InvalidValueException(FaultCode.DOCUMENT_TOO_LARGE);
            }
        }
    }
}
