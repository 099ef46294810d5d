package org.budgetperformance.importing;

import java.time.Instant;

/** An import as a list shows it: without its report, which may be long. */
record ImportRow(String id, String departmentCode, int fiscalYear, Instant importedAt, String totals) {}
