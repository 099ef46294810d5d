package org.budgetperformance.shared.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;
import org.jspecify.annotations.Nullable;

/** Turns a resource's answer into what can be kept, and back. The first one goes out so too, so that both are equal to the byte. */
@Singleton
class AnswerForm {
    private static final TypeReference<Map<String, List<String>>> HEADERS = new TypeReference<>() {};

    private final ObjectMapper json;
    private final ServerRequestContext request;

    AnswerForm(ObjectMapper json, ServerRequestContext request) {
        this.json = json;
        this.request = request;
    }

    Answer written(RestResponse<?> response) throws IOException {
        Map<String, List<String>> headers = new LinkedHashMap<>(response.getStringHeaders());
        headers.computeIfAbsent(
                HttpHeaders.CONTENT_TYPE,
                name -> List.of(request.getResponseMediaType().toString()));
        return new Answer(response.getStatus(), json.writeValueAsString(headers), bytes(response.getEntity()));
    }

    RestResponse.ResponseBuilder<?> response(Answer answer) {
        RestResponse.ResponseBuilder<byte[]> response = RestResponse.ResponseBuilder.create(answer.status());
        headers(answer).forEach((name, values) -> values.forEach(value -> response.header(name, value)));
        return response.entity(answer.body());
    }

    private byte[] bytes(@Nullable Object entity) throws IOException {
        if (entity instanceof StreamingOutput stream) {
            ByteArrayOutputStream buffer = new ByteArrayOutputStream();
            stream.write(buffer);
            return buffer.toByteArray();
        }
        return json.writeValueAsBytes(entity);
    }

    private Map<String, List<String>> headers(Answer answer) {
        try {
            return json.readValue(answer.headers(), HEADERS);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
