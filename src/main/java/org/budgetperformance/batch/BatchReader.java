package org.budgetperformance.batch;

import com.fasterxml.jackson.core.JsonParser;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.budgetperformance.shared.contract.Spool;
import org.budgetperformance.shared.contract.StrictJson;

/** Finds the items in the body of a batch. */
@Singleton
class BatchReader {
    private static final String NDJSON = "x-ndjson";
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final StrictJson json;
    private final BatchLimits limits;

    BatchReader(StrictJson json, BatchLimits limits) {
        this.json = json;
        this.limits = limits;
    }

    /** The batch; a body that is none ends the request. */
    SpooledBatch read(Spool body, MediaType type) throws IOException {
        return new SpooledBatch(body, index(body, type), json);
    }

    private BatchIndex index(Spool spool, MediaType type) throws IOException {
        BatchIndex index = new BatchIndex(limits);
        long start = Arrays.equals(spool.read(0, BYTE_ORDER_MARK.length), BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
        InputStream text = spool.from(start);
        if (type.getSubtype().equalsIgnoreCase(NDJSON)) {
            LineScan.scan(text, start, index);
        } else {
            try (JsonParser parser = json.parser(text)) {
                ArrayScan.scan(parser, start, index);
            }
        }
        return index;
    }
}
