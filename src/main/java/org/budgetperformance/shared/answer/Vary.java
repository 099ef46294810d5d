package org.budgetperformance.shared.answer;

import io.vertx.core.MultiMap;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/** The names of the request headers that an answer depends on, gathered into one header. */
final class Vary {
    private final Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    private Vary() {}

    /** Those named already. */
    static Vary of(MultiMap headers) {
        Vary vary = new Vary();
        headers.getAll(HttpHeaders.VARY).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .forEach(vary.names::add);
        return vary;
    }

    void add(String name) {
        names.add(name);
    }

    void writeTo(MultiMap headers) {
        headers.remove(HttpHeaders.VARY);
        if (!names.isEmpty()) {
            headers.set(HttpHeaders.VARY, String.join(", ", names));
        }
    }
}
