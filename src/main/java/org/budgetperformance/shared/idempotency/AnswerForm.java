package org.budgetperformance.shared.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * Turns a resource's answer into what can be kept, and back. The first one goes out so too, so that both are equal to the byte. Its
 * media type is the one the operation produces; where it may produce several, the answer has to name its own.
 */
@Singleton
class AnswerForm {
    private static final TypeReference<Map<String, List<String>>> HEADERS = new TypeReference<>() {};

    private final ObjectMapper json;

    AnswerForm(ObjectMapper json) {
        this.json = json;
    }

    Answer written(RestResponse<?> response) throws IOException {
        String headers = json.writeValueAsString(response.getStringHeaders());
        return new Answer(response.getStatus(), headers, text(response.getEntity()));
    }

    RestResponse.ResponseBuilder<?> response(Answer answer) {
        RestResponse.ResponseBuilder<String> response = RestResponse.ResponseBuilder.create(answer.status());
        headers(answer).forEach((name, values) -> values.forEach(value -> response.header(name, value)));
        return response.entity(answer.body());
    }

    private @Nullable String text(@Nullable Object entity) throws IOException {
        if (entity instanceof StreamingOutput stream) {
            ByteArrayOutputStream buffer = new ByteArrayOutputStream();
            stream.write(buffer);
            return buffer.toString(StandardCharsets.UTF_8);
        }
        return entity == null ? null : json.writeValueAsString(entity);
    }

    private Map<String, List<String>> headers(Answer answer) {
        try {
            return json.readValue(answer.headers(), HEADERS);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
