package org.budgetperformance.shared.paging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.budgetperformance.domain.FaultCode;
import org.budgetperformance.shared.problem.Fault;
import org.budgetperformance.shared.problem.ProblemException;

/** Where a page ended: the order's name and the last row's keys. Opaque to callers, readable to us. */
final class Cursor {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Cursor() {}

    static <E> String after(E row, SortOrder<E> order) {
        List<String> parts = new ArrayList<>();
        parts.add(order.name());
        order.keys().forEach(key -> parts.add(key.value().apply(row).toString()));
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(parts));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The keys a cursor holds; a cursor of another list or order, or one made up, ends the request with a 400. */
    static <E> List<Object> keys(String cursor, SortOrder<E> order) {
        try {
            String[] parts = JSON.readValue(Base64.getUrlDecoder().decode(cursor), String[].class);
            if (parts.length != order.keys().size() + 1 || !order.name().equals(parts[0])) {
                throw invalid();
            }
            List<Object> keys = new ArrayList<>();
            for (int i = 0; i < order.keys().size(); i++) {
                String part = Objects.requireNonNull(parts[i + 1]);
                keys.add(order.keys().get(i).read().apply(part));
            }
            return keys;
        } catch (IOException | RuntimeException unreadable) {
            throw invalid();
        }
    }

    private static ProblemException invalid() {
        return ProblemException.badRequest(List.of(Fault.ofParameter("cursor", FaultCode.INVALID_CURSOR)));
    }
}
