package org.budgetperformance.shared.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import org.budgetperformance.testing.Raw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What browsers are told with every answer, and what strange pages are not. */
@QuarkusTest
class SecurityHeadersHttpTest {
    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

    @ParameterizedTest
    @ValueSource(strings = {"/v1/departments", "/v1/nothing", "/nothing", "/v1/projects?q=", "/openapi", "/q/health"})
    void noAnswerIsAPage(String address) {
        HttpResponse<byte[]> answer = Raw.exchange("GET", address);
        hardened(answer);
        assertThat(Raw.header(answer, "Content-Security-Policy")).isEqualTo(NOTHING);
    }

    @Test
    void refusalsAtTheEdgeAreHardenedToo() {
        HttpResponse<byte[]> answer = Raw.exchange("GET", "/v1/projects?q=" + "a".repeat(9000));
        assertThat(answer.statusCode()).isEqualTo(414);
        hardened(answer);
    }

    @Test
    void swaggerUiMayRunItsOwnScriptsAndAskThisServiceOnly() {
        HttpResponse<byte[]> page = Raw.exchange("GET", "/swagger-ui/");
        hardened(page);
        assertThat(Raw.header(page, "Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "connect-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("*", "http");
    }

    @Test
    void withoutTlsNothingIsSaidAboutTls() {
        assertThat(Raw.header(Raw.exchange("GET", "/v1/departments"), "Strict-Transport-Security"))
                .isEmpty();
        // anybody may say so as long as no proxy is trusted
        assertThat(Raw.header(
                        Raw.exchange("GET", "/v1/departments", "X-Forwarded-Proto", "https"),
                        "Strict-Transport-Security"))
                .isEmpty();
    }

    @Test
    void pagesOfOtherOriginsAreAllowedNothing() {
        for (String method : new String[] {"GET", "OPTIONS"}) {
            HttpResponse<byte[]> answer = Raw.exchange(
                    method,
                    "/v1/departments",
                    "Origin",
                    "https://elsewhere.example",
                    "Access-Control-Request-Method",
                    "PUT");
            assertThat(answer.headers().map().keySet()).noneMatch(name -> name.startsWith("access-control-"));
        }
    }

    private static void hardened(HttpResponse<?> answer) {
        assertThat(Raw.header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(Raw.header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(Raw.header(answer, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(Raw.header(answer, "Server")).isEmpty();
    }
}
