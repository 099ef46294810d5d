package org.budgetperformance.project;

import java.math.BigDecimal;
import org.budgetperformance.domain.Disclosure;
import org.budgetperformance.domain.PlanBasis;
import org.budgetperformance.domain.ProjectStatus;
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
record ProjectFilter(
        ProjectScope scope,
        @Nullable String text,
        @Nullable String codePrefix,
        @Nullable BigDecimal totalMin,
        @Nullable BigDecimal totalMax,
        @Nullable PlanBasis planBasis,
        @Nullable Disclosure disclosure,
        @Nullable String finding,
        @Nullable ProjectStatus status) {}
