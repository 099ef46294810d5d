package org.budgetperformance.shared.idempotency;

/**
 * What came of a request with a key.
 *
 * @param replayed whether the answer was there already
 * @param takenBack whether the transaction was undone after all, and the answer with it
 */
record Outcome(Answer answer, boolean replayed, boolean takenBack) {}
