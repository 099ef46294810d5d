package org.budgetperformance.reporting;

import org.jspecify.annotations.Nullable;

/**
 * A group of projects with its figures.
 *
 * @param key code of the department or unit, or the fiscal year
 * @param name of the department or unit, null for a year
 */
record Group<F>(String key, @Nullable String name, F figures) {}
