package org.budgetperformance.shared.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are asked for; null means no restriction.
 *
 * @param targetPrefix the beginning of the path
 * @param since inclusive
 * @param until exclusive
 * @param secrets whether entries of secrets are among them
 */
public record AuditFilter(
        @Nullable String subject,
        @Nullable String client,
        @Nullable String operation,
        @Nullable String targetPrefix,
        @Nullable Instant since,
        @Nullable Instant until,
        boolean secrets) {}
