package org.budgetperformance.document;

/** The longest texts, in characters, and the longest lists that the contract takes. */
final class Limits {
    static final int OVERALL_OBJECTIVE = 20_000;
    static final int PROSE = 4_000;
    static final int SUB_TARGET_NAME = 1_000;
    static final int UNIT_NAME = 200;
    static final int NAME = 500;
    static final int SAFEGUARD_TITLE = 200;
    static final int LEVEL_LABEL = 100;
    static final int DESCRIPTION = 2_000;
    static final int TARGET = 500;
    static final int BASIS = 1_000;

    static final int ENTRIES = 20_000;
    static final int ENTRY_SEQ = 100_000;
    static final int SUB_TARGETS = 200;
    static final int SAFEGUARDS = 200;
    static final int OBJECTIVES = 100;
    static final int INDICATORS = 500;

    private Limits() {}
}
