package org.budgetperformance.shared.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.budgetperformance.shared.security.Caller;
import org.hibernate.annotations.Immutable;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** Who did what and why. Written once, read by queries only. */
@Entity
@Immutable
@Table(name = "audit_entry")
@SuppressWarnings("UnusedVariable") // the columns are read by queries only
class AuditEntryEntity {
    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_ADDRESS = 100;

    @Id
    private String id;

    private Instant occurredAt;
    private @Nullable String subject;
    private @Nullable String client;
    private @Nullable String address;
    private @Nullable String operation;
    private @Nullable String target;
    private @Nullable String reason;
    private @Nullable String writeId;
    private boolean ofSecret;

    protected AuditEntryEntity() {}

    AuditEntryEntity(Caller caller, Occasion occasion, @Nullable String writeId, boolean ofSecret) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null).toString();
        this.occurredAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        this.subject = beginning(caller.subject(), LONGEST_NAME);
        this.client = beginning(caller.client(), LONGEST_NAME);
        this.address = beginning(caller.address(), LONGEST_ADDRESS);
        this.operation = occasion.operation();
        this.target = beginning(occasion.target(), LONGEST_NAME);
        this.reason = occasion.reason();
        this.writeId = writeId;
        this.ofSecret = ofSecret;
    }

    /** A write must not fail for what others name themselves. */
    private static @Nullable String beginning(@Nullable String text, int longest) {
        return text == null || text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest));
    }
}
