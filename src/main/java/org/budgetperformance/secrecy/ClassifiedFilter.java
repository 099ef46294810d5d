package org.budgetperformance.secrecy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which classified projects are asked for; null and empty mean no restriction. */
record ClassifiedFilter(
        @Nullable Integer fiscalYear,
        @Nullable String departmentCode,
        @Nullable List<String> unitCodes) {}
