package org.budgetperformance.shared.answer;

import io.quarkus.vertx.http.runtime.VertxHttpBuildTimeConfig;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import jakarta.inject.Singleton;
import java.util.Set;

/**
 * Which answers the HTTP server compresses. Never one with a strong ETag: it names one sequence of bytes (RFC 9110, section 8.8.3), and
 * the resources that carry one are small.
 */
@Singleton
class Compression {
    /** Below it the compressed answer saves no packet. */
    private static final int WORTHWHILE = 1024;

    private static final String GZIP = "gzip";
    private static final String IDENTITY = "identity";

    private final Set<String> mediaTypes;

    Compression(VertxHttpBuildTimeConfig config) {
        this.mediaTypes = Set.copyOf(config.compressMediaTypes().orElseThrow());
    }

    /** Whether the answer is compressed for those who accept that. */
    boolean isFor(Answer answer) {
        MultiMap headers = answer.headers();
        String type = headers.get(HttpHeaders.CONTENT_TYPE);
        String tag = headers.get(HttpHeaders.ETAG);
        String length = headers.get(HttpHeaders.CONTENT_LENGTH);
        return type != null
                && mediaTypes.contains(type.replaceFirst("\\s*;.*", ""))
                && (tag == null || tag.startsWith("W/"))
                // what is streamed has no length
                && (length == null || Long.parseLong(length) >= WORTHWHILE);
    }

    /**
     * Tells the HTTP server, which would compress whatever the request allows. {@code identity} forbids it; over HTTP/1.1 the server
     * takes that word off again, over HTTP/2 it would say gzip of every answer without it, of one without a body too.
     */
    void apply(Answer answer) {
        MultiMap headers = answer.headers();
        boolean wanted = AcceptEncoding.allowsGzip(answer.request().getHeader(HttpHeaders.ACCEPT_ENCODING));
        boolean compressed = wanted && isFor(answer);
        headers.remove(HttpHeaders.CONTENT_ENCODING);
        if (answer.isHead() && compressed) {
            headers.remove(HttpHeaders.CONTENT_LENGTH).set(HttpHeaders.CONTENT_ENCODING, GZIP);
        } else if (!compressed && (answer.isHttp2() ? wanted : answer.hasBody())) {
            headers.set(HttpHeaders.CONTENT_ENCODING, IDENTITY);
        }
    }
}
