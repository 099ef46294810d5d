package org.budgetperformance.shared.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.budgetperformance.shared.contract.FieldSelection;
import org.budgetperformance.shared.contract.JsonTrees;

/** CSV by RFC 4180. */
final class CsvFormat implements RowFormat {
    static final String MEDIA_TYPE = "text/csv";

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final ObjectWriter CSV = CsvMapper.builder()
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build()
            .writer(CsvSchema.emptySchema().withLineSeparator("\r\n"));
    /** How texts begin that a spreadsheet would take for formulas; the full-width forms too are typed as such in Chinese. */
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r\\n＝＋－＠]");

    private final JsonTrees trees;
    private final List<CsvColumn> columns;
    private final FieldSelection selection;
    private final boolean byteOrderMark;

    CsvFormat(JsonTrees trees, List<CsvColumn> columns, List<String> fields, boolean byteOrderMark) {
        this.trees = trees;
        this.columns = columns;
        this.selection = FieldSelection.of(fields);
        this.byteOrderMark = byteOrderMark;
    }

    @Override
    public String mediaType() {
        return MEDIA_TYPE + ";charset=UTF-8";
    }

    @Override
    public String ending() {
        return "csv";
    }

    @Override
    public byte[] head() {
        String names = csv(columns.stream().map(CsvColumn::name).toList());
        return bytes(byteOrderMark ? BYTE_ORDER_MARK + names : names);
    }

    @Override
    public byte[] line(Object row) {
        JsonNode chosen = selection.from(trees.of(row));
        return bytes(csv(columns.stream()
                .map(column -> cell(column.value().apply(chosen)))
                .toList()));
    }

    @Override
    public byte[] lastLine(Manifest manifest) {
        return bytes(manifest.members().entrySet().stream()
                .map(member -> "," + member.getKey() + "=" + member.getValue())
                .collect(Collectors.joining("", "#manifest", "\r\n")));
    }

    /** Numbers stay numbers, what is missing is an empty text: the library leaves out the cell of a null altogether. */
    private Object cell(JsonNode value) {
        if (value.isTextual()) {
            String text = value.asText();
            return FORMULA.matcher(text).find() ? "'" + text : text;
        }
        if (value.isContainerNode()) {
            return trees.text(value);
        }
        return value.isNumber() || value.isBoolean() ? value : "";
    }

    private static String csv(List<?> cells) {
        try {
            return CSV.writeValueAsString(cells);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
