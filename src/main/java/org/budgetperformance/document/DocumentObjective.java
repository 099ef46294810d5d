package org.budgetperformance.document;

import org.jspecify.annotations.Nullable;

/**
 * An objective of a project (绩效目标).
 *
 * @param seq its place in the cell, from 1
 * @param label its number as printed, e.g. {@code 1.}; null when there is none
 * @param text its text without the number; blank and withheld are both possible
 */
public record DocumentObjective(int seq, @Nullable String label, PublishedText text) {}
