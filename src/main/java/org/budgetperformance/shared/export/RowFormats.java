package org.budgetperformance.shared.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.List;
import org.budgetperformance.shared.contract.Contract;
import org.budgetperformance.shared.contract.JsonTrees;
import org.budgetperformance.shared.contract.RequestedItems;

/** The format of an export, with the members that the current request asks for. */
@Singleton
class RowFormats {
    private final Contract contract;
    private final RequestedItems requested;
    private final ObjectMapper mapper;
    private final JsonTrees trees;

    RowFormats(Contract contract, RequestedItems requested, ObjectMapper mapper, JsonTrees trees) {
        this.contract = contract;
        this.requested = requested;
        this.mapper = mapper;
        this.trees = trees;
    }

    RowFormat of(ExportRequest request) {
        List<String> fields = List.copyOf(requested.fields());
        return request.mediaType().equals(CsvFormat.MEDIA_TYPE)
                ? new CsvFormat(
                        trees, CsvColumns.of(requested.schema(), fields, contract), fields, request.byteOrderMark())
                : new NdjsonFormat(mapper, trees, fields);
    }
}
