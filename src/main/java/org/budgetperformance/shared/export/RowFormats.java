package org.budgetperformance.shared.export;

import jakarta.inject.Singleton;
import java.util.List;
import org.budgetperformance.shared.contract.Contract;
import org.budgetperformance.shared.contract.JsonTrees;
import org.budgetperformance.shared.contract.RequestedItems;
import org.budgetperformance.shared.json.Json;

/** The format of an export, with the members that the current request asks for. */
@Singleton
class RowFormats {
    private final Contract contract;
    private final RequestedItems requested;
    private final Json json;
    private final JsonTrees trees;

    RowFormats(Contract contract, RequestedItems requested, Json json, JsonTrees trees) {
        this.contract = contract;
        this.requested = requested;
        this.json = json;
        this.trees = trees;
    }

    RowFormat of(ExportRequest request) {
        List<String> fields = List.copyOf(requested.fields());
        return request.mediaType().equals(CsvFormat.MEDIA_TYPE)
                ? new CsvFormat(
                        trees, CsvColumns.of(requested.schema(), fields, contract), fields, request.byteOrderMark())
                : new NdjsonFormat(json, trees, fields);
    }
}
