package org.budgetperformance.shared.contract;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Format;
import java.time.Instant;
import java.time.format.DateTimeParseException;

/** Times that can be bound. The library's own reading of {@code date-time} lets a blank stand for the T. */
final class InstantFormat implements Format {
    @Override
    public String getName() {
        return "date-time";
    }

    @Override
    public boolean matches(ExecutionContext context, String value) {
        try {
            return Instant.parse(value) != null;
        } catch (DateTimeParseException malformed) {
            return false;
        }
    }
}
