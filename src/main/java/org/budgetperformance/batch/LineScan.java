package org.budgetperformance.batch;

import java.io.IOException;
import java.io.InputStream;
import org.budgetperformance.shared.problem.Detail;
import org.budgetperformance.shared.problem.ProblemException;
import org.budgetperformance.shared.problem.ProblemType;

/** Finds the lines of an NDJSON body that say something. */
final class LineScan {
    private static final int BLOCK = 65_536;

    private final BatchIndex index;
    private long place;
    private long lineStart;
    private int line = 1;
    private boolean blank = true;

    private LineScan(BatchIndex index, long start) {
        this.index = index;
        this.place = start;
        this.lineStart = start;
    }

    /** @param start where in the body the stream begins */
    static void scan(InputStream body, long start, BatchIndex index) throws IOException {
        LineScan scan = new LineScan(index, start);
        byte[] block = new byte[BLOCK];
        for (int read = body.read(block); read >= 0; read = body.read(block)) {
            scan.take(block, read);
        }
        scan.endLine();
        if (index.size() == 0) {
            throw ProblemException.of(ProblemType.BAD_REQUEST, Detail.EMPTY_BODY);
        }
    }

    private void take(byte[] block, int length) {
        for (int i = 0; i < length; i++) {
            if (block[i] == '\n') {
                endLine();
                place++;
                line++;
                lineStart = place;
                blank = true;
            } else {
                blank &= block[i] == ' ' || block[i] == '\t' || block[i] == '\r';
                place++;
            }
        }
    }

    private void endLine() {
        if (!blank) {
            index.add(lineStart, place, line);
        }
    }
}
