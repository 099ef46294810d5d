package org.budgetperformance.document;

/** An entry's heading and the lines below it, up to the next heading. */
record EntryLines(EntryHeading heading, LineRange body) {}
