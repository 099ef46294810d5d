package org.budgetperformance.shared.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import jakarta.inject.Singleton;

/** Writes representations as trees that say the same as their text: an amount keeps its decimals. */
@Singleton
public class JsonTrees {
    private final ObjectMapper mapper;

    public JsonTrees(ObjectMapper mapper) {
        this.mapper = mapper.copy();
        this.mapper.configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false);
    }

    public JsonNode of(Object representation) {
        return mapper.valueToTree(representation);
    }

    /** The tree as the service writes it; its own {@code toString()} would write some numbers with an exponent. */
    public String text(JsonNode tree) {
        try {
            return mapper.writeValueAsString(tree);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
