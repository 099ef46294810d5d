package org.budgetperformance.shared.contract;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.inject.Singleton;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads JSON trees to the letter: no member twice, nothing behind the value, numbers with all their decimals, and no nesting
 * that would exhaust the stack.
 */
@Singleton
public class StrictJson {
    private static final int DEPTH = 50;

    private final ObjectReader reader;

    public StrictJson() {
        JsonFactory factory = JsonFactory.builder()
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

    public JsonNode read(InputStream stream) throws IOException {
        try {
            return reader.readTree(stream);
        } catch (CharConversionException | NumberFormatException unreadable) {
            // broken UTF-32, or an exponent beyond any number: the library lets both through as they are
            throw new JsonParseException(null, "unreadable", unreadable);
        }
    }
}
