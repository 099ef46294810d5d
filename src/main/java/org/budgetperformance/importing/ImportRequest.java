package org.budgetperformance.importing;

import org.budgetperformance.shared.problem.Language;
import org.jspecify.annotations.Nullable;

/**
 * How a document is to be taken in.
 *
 * @param departmentCode the department it must be of; null takes the document's
 * @param departmentName for a new department; null takes the document's
 * @param fiscalYear null takes the document's
 * @param language of the report's sentences
 */
record ImportRequest(
        boolean dryRun,
        @Nullable String departmentCode,
        @Nullable String departmentName,
        @Nullable Integer fiscalYear,
        Language language) {}
