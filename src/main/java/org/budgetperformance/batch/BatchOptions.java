package org.budgetperformance.batch;

import org.budgetperformance.shared.problem.Language;

/**
 * How a batch is to be taken in.
 *
 * @param atomic all or nothing
 * @param language of the sentences
 */
record BatchOptions(boolean atomic, boolean dryRun, Language language) {}
