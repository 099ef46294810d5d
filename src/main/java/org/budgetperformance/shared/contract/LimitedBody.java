package org.budgetperformance.shared.contract;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.budgetperformance.shared.problem.ProblemException;
import org.budgetperformance.shared.problem.ProblemType;

/** A body whose length nobody announced: ends the request once more has come than the service takes. */
final class LimitedBody extends FilterInputStream {
    private long left;

    LimitedBody(InputStream body, long limit) {
        super(body);
        this.left = limit;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(read);
        return read;
    }

    private void count(int read) {
        left -= Math.max(read, 0);
        if (left < 0) {
            throw ProblemException.of(ProblemType.CONTENT_TOO_LARGE);
        }
    }
}
