package org.budgetperformance.shared.export;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.budgetperformance.shared.contract.FieldSelection;
import org.budgetperformance.shared.contract.JsonTrees;
import org.budgetperformance.shared.json.Json;

/** Lines of JSON. */
final class NdjsonFormat implements RowFormat {
    static final String MEDIA_TYPE = "application/x-ndjson";

    private final Json writer;
    private final JsonTrees trees;
    private final FieldSelection selection;

    /** @param fields that a row is to have; empty for all */
    NdjsonFormat(Json writer, JsonTrees trees, List<String> fields) {
        this.writer = writer;
        this.trees = trees;
        this.selection = FieldSelection.of(fields);
    }

    @Override
    public String mediaType() {
        return MEDIA_TYPE;
    }

    @Override
    public String ending() {
        return "ndjson";
    }

    @Override
    public byte[] head() {
        return new byte[0];
    }

    @Override
    public byte[] line(Object row) {
        return json(selection.isAll() ? row : selection.from(trees.of(row)));
    }

    @Override
    public byte[] lastLine(Manifest manifest) {
        return json(Map.of("manifest", manifest.members()));
    }

    private byte[] json(Object value) {
        byte[] json = writer.bytes(value);
        byte[] line = Arrays.copyOf(json, json.length + 1);
        line[json.length] = '\n';
        return line;
    }
}
