package org.budgetperformance.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.budgetperformance.shared.problem.Language;

/** Answers with a page in the language of the request. */
@Singleton
class Html {
    private final HttpHeaders headers;

    Html(HttpHeaders headers) {
        this.headers = headers;
    }

    Words words() {
        return Words.in(Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    static Response answer(TemplateInstance page, Words words) {
        return Response.ok(page.render(), MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.CONTENT_LANGUAGE, words.language().tag())
                .build();
    }
}
