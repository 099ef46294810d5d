package org.budgetperformance.batch;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.budgetperformance.domain.FaultCode;
import org.budgetperformance.shared.contract.Spool;
import org.budgetperformance.shared.contract.StrictJson;
import org.budgetperformance.shared.problem.Fault;
import org.jspecify.annotations.Nullable;

/** A batch whose body lies on the disk. It can be gone through as often as needed, a chunk in memory at a time. */
final class SpooledBatch {
    /** The parts of so many projects are loaded by one statement each. */
    static final int CHUNK = 200;
    /** A chunk ends behind the item that makes it as large as this. */
    private static final int CHUNK_BYTES = 2 * 1024 * 1024;
    /** Anything else is no key that could be asked for. */
    private static final String CODE = "[0-9A-Z]{21}";

    private final Spool body;
    private final BatchIndex index;
    private final StrictJson json;

    SpooledBatch(Spool body, BatchIndex index, StrictJson json) {
        this.body = body;
        this.index = index;
        this.json = json;
    }

    int size() {
        return index.size();
    }

    void forEachChunk(Consumer<List<BatchItem>> action) {
        List<BatchItem> chunk = new ArrayList<>();
        int bytes = 0;
        for (int i = 0; i < size(); i++) {
            chunk.add(item(i));
            bytes += index.get(i).length();
            if (chunk.size() == CHUNK || bytes >= CHUNK_BYTES || i == size() - 1) {
                action.accept(List.copyOf(chunk));
                chunk.clear();
                bytes = 0;
            }
        }
    }

    /** All project codes in order. */
    List<String> codes() {
        TreeSet<String> codes = new TreeSet<>();
        forEachChunk(chunk -> chunk.stream()
                .map(BatchItem::json)
                .filter(Objects::nonNull)
                .map(item -> item.path("code").asText())
                .filter(code -> code.matches(CODE))
                .forEach(codes::add));
        return List.copyOf(codes);
    }

    private BatchItem item(int i) {
        BatchIndex.Slice slice = index.get(i);
        try {
            JsonNode read = json.read(body.read(slice.offset(), slice.length()));
            return read.isMissingNode() ? unreadable(i, null) : new BatchItem(i, slice.line(), read, null);
        } catch (JsonProcessingException malformed) {
            return unreadable(i, malformed.getLocation());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private BatchItem unreadable(int i, @Nullable JsonLocation place) {
        int line = index.get(i).line();
        String column = Integer.toString(place == null ? 1 : place.getColumnNr());
        return new BatchItem(i, line, null, Fault.at("", FaultCode.NOT_JSON, Integer.toString(line), column));
    }
}
