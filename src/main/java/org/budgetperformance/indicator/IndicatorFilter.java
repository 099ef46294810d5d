package org.budgetperformance.indicator;

import org.budgetperformance.domain.IndicatorLevel1;
import org.budgetperformance.domain.IndicatorLevel2;
import org.budgetperformance.domain.MeasureUnit;
import org.budgetperformance.domain.TargetKind;
import org.budgetperformance.domain.TargetOperator;
import org.budgetperformance.project.ProjectScope;
import org.budgetperformance.shared.security.Scope;
import org.jspecify.annotations.Nullable;

/**
 * What a query of indicators asks for; null means no restriction.
 *
 * @param text contained in the name or the description
 */
record IndicatorFilter(
        ProjectScope scope,
        @Nullable IndicatorLevel1 level1,
        @Nullable IndicatorLevel2 level2,
        @Nullable String text,
        @Nullable TargetKind targetKind,
        @Nullable TargetOperator operator,
        @Nullable MeasureUnit targetUnit) {

    /** Whether it asks for all the indicators of a year. */
    boolean isOfYear(Scope caller) {
        return scope.isOfYear(caller)
                && level1 == null
                && level2 == null
                && text == null
                && targetKind == null
                && operator == null
                && targetUnit == null;
    }
}
