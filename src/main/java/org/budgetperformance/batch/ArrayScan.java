package org.budgetperformance.batch;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.CharConversionException;
import java.io.IOException;
import java.util.List;
import org.budgetperformance.domain.FaultCode;
import org.budgetperformance.shared.contract.StrictJson;
import org.budgetperformance.shared.problem.Detail;
import org.budgetperformance.shared.problem.Fault;
import org.budgetperformance.shared.problem.ProblemException;
import org.budgetperformance.shared.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** Finds the items of a JSON array, and whether it is JSON from end to end, while it holds no more of it than a token. */
final class ArrayScan {
    private final JsonParser parser;
    private final long start;
    private final BatchIndex index;

    private ArrayScan(JsonParser parser, long start, BatchIndex index) {
        this.parser = parser;
        this.start = start;
        this.index = index;
    }

    /** @param start where in the body the parser begins */
    static void scan(JsonParser parser, long start, BatchIndex index) throws IOException {
        try {
            new ArrayScan(parser, start, index).scan();
        } catch (JsonProcessingException malformed) {
            throw StrictJson.refusal(malformed);
        } catch (CharConversionException | NumberFormatException unreadable) {
            throw StrictJson.refusal(new JsonParseException(parser, "unreadable", unreadable));
        }
    }

    private void scan() throws IOException {
        JsonToken first = next();
        if (first == null) {
            throw ProblemException.of(ProblemType.BAD_REQUEST, Detail.EMPTY_BODY);
        }
        if (first == JsonToken.START_ARRAY) {
            addItems();
        } else {
            toEndOfValue(first, parser.currentTokenLocation());
        }
        if (next() != null) {
            throw new JsonParseException(parser, "more than one value");
        }
        if (first != JsonToken.START_ARRAY) {
            throw ProblemException.unprocessable(List.of(Fault.at("", FaultCode.WRONG_TYPE, typeOf(first), "array")));
        }
    }

    private void addItems() throws IOException {
        for (JsonToken token = next(); token != JsonToken.END_ARRAY; token = next()) {
            JsonLocation begin = parser.currentTokenLocation();
            toEndOfValue(token, begin);
            index.add(start + begin.getByteOffset(), start + here(), begin.getLineNr());
        }
    }

    private void toEndOfValue(@Nullable JsonToken first, JsonLocation begin) throws IOException {
        int depth = 0;
        JsonToken token = first;
        while (token != null) {
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            index.checkSize(begin.getByteOffset(), here(), begin.getLineNr());
            token = depth == 0 ? null : next();
        }
    }

    private long here() {
        return parser.currentLocation().getByteOffset();
    }

    /** Reads texts and numbers to their ends: left alone, they would not be looked at. */
    private @Nullable JsonToken next() throws IOException {
        JsonToken token = parser.nextToken();
        if (token != null && token.isNumeric()) {
            parser.getDecimalValue();
        } else {
            parser.finishToken();
        }
        return token;
    }

    private static String typeOf(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> "object";
            case VALUE_STRING -> "string";
            case VALUE_NUMBER_INT -> "integer";
            case VALUE_NUMBER_FLOAT -> "number";
            case VALUE_NULL -> "null";
            default -> "boolean";
        };
    }
}
