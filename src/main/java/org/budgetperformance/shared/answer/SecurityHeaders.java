package org.budgetperformance.shared.answer;

import io.vertx.core.MultiMap;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a browser may do with an answer: as good as nothing; with a page of the service's a little more, and with those of Swagger UI. */
@Singleton
class SecurityHeaders {
    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";
    /** A stylesheet and forms that ask the service; no script. */
    private static final String PAGE =
            "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    /** Its own files, styles that it writes into its elements, pictures that it holds as data, and requests to this service. */
    private static final String SWAGGER_UI =
            "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; "
                    + "img-src 'self' data:; font-src 'self'; connect-src 'self'; "
                    + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final String A_YEAR = "max-age=31536000";

    private final String pages;

    SecurityHeaders(@ConfigProperty(name = "quarkus.swagger-ui.path") String pages) {
        this.pages = pages;
    }

    void apply(Answer answer) {
        MultiMap headers = answer.headers();
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Content-Security-Policy", policy(answer));
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        // over TLS, or behind a proxy that says so and is believed (quarkus.http.proxy); said in plain text it is worth
        // nothing
        if ("https".equals(answer.request().scheme())) {
            headers.set("Strict-Transport-Security", A_YEAR);
        }
    }

    private String policy(Answer answer) {
        if (isOfSwaggerUi(answer.request().path())) {
            return SWAGGER_UI;
        }
        String type = answer.headers().get("Content-Type");
        return type != null && type.startsWith("text/html") ? PAGE : NOTHING;
    }

    private boolean isOfSwaggerUi(String path) {
        return path.equals(pages) || path.startsWith(pages + "/");
    }
}
