package org.budgetperformance.shared.contract;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import org.budgetperformance.shared.problem.Detail;
import org.budgetperformance.shared.problem.ProblemException;
import org.budgetperformance.shared.problem.ProblemType;

/**
 * Reads JSON trees to the letter: no member twice, nothing behind the value, numbers with all their decimals, and no nesting
 * that would exhaust the stack.
 */
@Singleton
public class StrictJson {
    private static final int DEPTH = 50;

    private final JsonFactory factory;
    private final ObjectReader reader;

    public StrictJson() {
        this.factory = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(DEPTH).build())
                .build();
        ObjectMapper mapper = JsonMapper.builder(factory)
                .enable(
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .nodeFactory(JsonNodeFactory.withExactBigDecimals(true))
                .build();
        this.reader = mapper.reader();
    }

    /** Reads token by token, as strictly, what is too large to be a tree. */
    public JsonParser parser(InputStream stream) throws IOException {
        return factory.createParser(stream);
    }

    public JsonNode read(byte[] text) throws IOException {
        return read(new ByteArrayInputStream(text));
    }

    public JsonNode read(InputStream stream) throws IOException {
        try {
            return reader.readTree(stream);
        } catch (CharConversionException | NumberFormatException unreadable) {
            // broken UTF-32, or an exponent beyond any number: the library lets both through as they are
            throw new JsonParseException(null, "unreadable", unreadable);
        }
    }

    /** The problem of a body that is no JSON, with the place where it stops being some. */
    public static ProblemException refusal(JsonProcessingException malformed) {
        JsonLocation place = malformed.getLocation();
        return ProblemException.of(
                ProblemType.BAD_REQUEST,
                malformed instanceof StreamConstraintsException ? Detail.JSON_BEYOND_LIMITS : Detail.NOT_JSON,
                Integer.toString(place == null ? 1 : place.getLineNr()),
                Integer.toString(place == null ? 1 : place.getColumnNr()),
                Integer.toString(DEPTH));
    }
}
