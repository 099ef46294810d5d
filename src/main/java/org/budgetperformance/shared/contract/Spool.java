package org.budgetperformance.shared.contract;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Bytes on the disk instead of in memory. The file has lost its name, so nothing of it is left however the process ends. */
public final class Spool implements Closeable {
    private final FileChannel file;

    private Spool(FileChannel file) {
        this.file = file;
    }

    public static Spool create() {
        try {
            Path path = Files.createTempFile("spool", null);
            FileChannel file = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
            Files.delete(path);
            return new Spool(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Writes anew. Its end is not that of the spool, as little as a reader's is. */
    public OutputStream writer() throws IOException {
        return new BufferedOutputStream(Channels.newOutputStream(file.truncate(0))) {
            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }

    public InputStream from(long offset) throws IOException {
        return new FilterInputStream(Channels.newInputStream(file.position(offset))) {
            @Override
            public void close() {
                // what was read once is read again
            }
        };
    }

    public byte[] read(long offset, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining() && file.read(bytes, offset + bytes.position()) >= 0) {
            // a read may bring less than was asked for
        }
        return bytes.array();
    }

    public void copyTo(OutputStream target) throws IOException {
        from(0).transferTo(target);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
