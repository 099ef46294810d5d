package org.budgetperformance.rules;

import org.budgetperformance.domain.IndicatorLevel1;
import org.budgetperformance.domain.IndicatorLevel2;
import org.budgetperformance.domain.MeasureUnit;
import org.budgetperformance.domain.TargetValue;
import org.jspecify.annotations.Nullable;

/**
 * An indicator (绩效指标) as the rules see it.
 *
 * @param place in the project's list, from 0
 * @param level1 null when its label is none that is known
 * @param level2 null when its label is none that is known
 * @param level2Label as written
 * @param target {@code WITHHELD} when withheld
 */
public record ReviewedIndicator(
        int place,
        @Nullable IndicatorLevel1 level1,
        @Nullable IndicatorLevel2 level2,
        @Nullable String level2Label,
        String name,
        ReviewedText description,
        TargetValue target) {

    /** Where a member of it is in the project's representation. */
    String pointer(String member) {
        return "/indicators/" + place + "/" + member;
    }

    String raw() {
        return target.raw() == null ? "" : target.raw();
    }

    boolean isCost() {
        return level1 == IndicatorLevel1.COST || level2 == IndicatorLevel2.COST;
    }

    boolean isIn(MeasureUnit unit) {
        return target.unit() == unit;
    }

    /** Whether its name says that it is a share: 办结率, 完成率（%）. */
    boolean isNamedRate() {
        return Wording.plain(name).endsWith("率") || name.contains("%") || name.contains("％");
    }
}
