package org.budgetperformance.page;

/** One of those that a form lets its reader choose from. */
public record Choice(String value, String label, boolean chosen) {}
