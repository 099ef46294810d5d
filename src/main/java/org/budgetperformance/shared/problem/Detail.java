package org.budgetperformance.shared.problem;

/** What is wrong with this very request, as a sentence in {@code problems_*.properties} under the same name. */
public enum Detail {
    FAULTS,
    NOT_JSON,
    EMPTY_BODY,
    NO_DEPARTMENT,
    NO_UNIT,
    NO_PROJECT,
    NO_PROJECT_THEN,
    NO_REVISION,
    CHANGES_EXPIRED,
    CHANGES_UNKNOWN,
    NO_PLAN,
    NO_INDICATOR,
    NO_PERFORMANCE_TARGETS,
    NO_IMPORT,
    NO_CODE_LIST,
    CODE_EXISTS,
    STILL_NEEDED,
    STALE,
    EXISTS_ALREADY,
    CONDITION_MISSING,
    CONCURRENT_CHANGE,
    STILL_RUNNING,
    EXPORTS_BUSY,
    DOCUMENT_REFUSED,
    BATCH_REFUSED,
    BATCH_TOO_LONG,
    BATCH_ITEM_TOO_LARGE
}
