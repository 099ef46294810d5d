package org.budgetperformance.document;

import org.budgetperformance.domain.IndicatorLevel1;
import org.budgetperformance.domain.IndicatorLevel2;
import org.budgetperformance.domain.TargetValue;
import org.jspecify.annotations.Nullable;

/**
 * A performance indicator (绩效指标), one row of a project's table. A blank level is the level of the row above it, since that
 * is how merged cells look in the text form.
 *
 * @param seq its place in the table, from 1
 * @param line its first line, from 1
 * @param level1 null when the label is none that is known
 * @param level1Label as printed; empty when no row above has one either
 * @param level2 null when the label is none that is known
 * @param level2Label as printed; empty when no row above has one either
 * @param description what it measures (绩效指标描述)
 * @param target target value (指标值), {@code WITHHELD} when withheld
 * @param basis what the target value rests on (指标值确定依据)
 */
public record DocumentIndicator(
        int seq,
        int line,
        @Nullable IndicatorLevel1 level1,
        String level1Label,
        @Nullable IndicatorLevel2 level2,
        String level2Label,
        String name,
        PublishedText description,
        TargetValue target,
        PublishedText basis) {}
