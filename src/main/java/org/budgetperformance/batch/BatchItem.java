package org.budgetperformance.batch;

import com.fasterxml.jackson.databind.JsonNode;
import org.budgetperformance.shared.problem.Fault;
import org.jspecify.annotations.Nullable;

/**
 * An item of a batch as it came.
 *
 * @param index from 0
 * @param line of the body where it begins, from 1
 * @param json null when it is no JSON
 * @param unreadable why it is none
 */
record BatchItem(
        int index,
        int line,
        @Nullable JsonNode json,
        @Nullable Fault unreadable) {}
