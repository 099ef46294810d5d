package org.budgetperformance.shared.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;
import org.junit.jupiter.api.Test;

/** What a resource answers, as it is kept. */
@QuarkusTest
class AnswerFormTest {
    private final AnswerForm form;

    AnswerFormTest(AnswerForm form) {
        this.form = form;
    }

    @Test
    void aStreamIsKeptAsWhatItWrites() throws IOException {
        StreamingOutput stream = out -> {
            out.write("{\"one\":1}\n".getBytes(UTF_8));
            out.write("{\"two\":2}\n".getBytes(UTF_8));
        };
        Answer answer = form.written(RestResponse.ResponseBuilder.ok(stream, "application/x-ndjson")
                .header("Content-Language", "zh")
                .build());
        assertThat(answer.body()).isEqualTo("{\"one\":1}\n{\"two\":2}\n");
        RestResponse<?> again = form.response(answer).build();
        assertThat(again.getStatus()).isEqualTo(200);
        assertThat(again.getHeaderString("Content-Type")).isEqualTo("application/x-ndjson");
        assertThat(again.getHeaderString("Content-Language")).isEqualTo("zh");
        assertThat(again.getEntity()).isEqualTo(answer.body());
    }

    @Test
    void everyValueOfAHeaderIsKept() throws IOException {
        Answer answer = form.written(RestResponse.ResponseBuilder.created(URI.create("https://example.org/v1/units/1"))
                .header("Link", "<a>")
                .header("Link", "<b>")
                .header("Content-Type", "application/json")
                .build());
        RestResponse<?> again = form.response(answer).build();
        assertThat(again.getStatus()).isEqualTo(201);
        assertThat(again.getEntity()).isNull();
        assertThat(again.getStringHeaders().get("Link")).containsExactly("<a>", "<b>");
        assertThat(again.getHeaderString("Location")).isEqualTo("https://example.org/v1/units/1");
    }
}
