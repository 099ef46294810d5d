package org.budgetperformance.project;

import java.math.BigDecimal;
import org.budgetperformance.domain.Disclosure;
import org.budgetperformance.domain.PlanBasis;
import org.budgetperformance.domain.ProjectStatus;
import org.budgetperformance.shared.security.Scope;
import org.jspecify.annotations.Nullable;

/**
 * What a list of projects is asked for; null means no restriction.
 *
 * @param text contained in the name or the purpose
 * @param codePrefix of the project code
 * @param totalMin budget total in yuan, inclusive
 * @param totalMax budget total in yuan, inclusive
 * @param finding id of a rule that something open is found by
 */
public record ProjectFilter(
        ProjectScope scope,
        @Nullable String text,
        @Nullable String codePrefix,
        @Nullable BigDecimal totalMin,
        @Nullable BigDecimal totalMax,
        @Nullable PlanBasis planBasis,
        @Nullable Disclosure disclosure,
        @Nullable String finding,
        @Nullable ProjectStatus status) {

    /** What a document or a page is narrowed by. */
    public static ProjectFilter of(
            ProjectScope scope, @Nullable String text, @Nullable String finding, @Nullable ProjectStatus status) {
        return new ProjectFilter(scope, text, null, null, null, null, null, finding, status);
    }

    /** Whether it leaves all of a department and year. */
    public boolean isOfDepartment() {
        return scope.isOfAnyUnit() && equals(of(scope, null, null, null));
    }

    /** Whether a year tells where the rows are, and neither a text does nor a rule alone. */
    boolean isOfYear(Scope caller) {
        return scope.isOfYear(caller) && text == null && !isOfFinding(caller);
    }

    /** Whether all are asked for that a rule finds something in, be it in one year. */
    boolean isOfFinding(Scope caller) {
        return finding != null
                && scope.isOfAllUnits(caller)
                && equals(new ProjectFilter(scope, null, null, null, null, null, null, finding, null));
    }
}
