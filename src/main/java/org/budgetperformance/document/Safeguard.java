package org.budgetperformance.document;

import org.jspecify.annotations.Nullable;

/**
 * A safeguard (工作保障措施), one paragraph.
 *
 * @param seq its place, from 1
 * @param title its first sentence without a number and without the 。 behind, when that is short; null otherwise
 * @param text the whole paragraph, the title included
 */
public record Safeguard(int seq, @Nullable String title, String text) {}
