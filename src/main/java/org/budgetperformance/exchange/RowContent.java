package org.budgetperformance.exchange;

/** What a row says, its history aside. */
interface RowContent {
    /** The same in every state. */
    String id();
}
