package org.budgetperformance.domain;

/**
 * Why an input is refused. The names are part of the contract ({@code errors[].code}) and never change their meaning; the
 * sentences a caller reads stand in {@code faults_zh.properties} and {@code faults_en.properties} under the same names.
 */
public enum FaultCode {
    // the form of a request, as the contract states it
    UNKNOWN_MEMBER,
    MISSING_MEMBER,
    WRONG_TYPE,
    WRONG_FORMAT,
    NOT_IN_LIST,
    TOO_SMALL,
    TOO_LARGE,
    TOO_SHORT,
    TOO_LONG,
    TOO_FEW_ITEMS,
    TOO_MANY_ITEMS,
    REPEATED_ITEM,
    TOO_MANY_DECIMALS,
    UNKNOWN_PARAMETER,
    REPEATED_PARAMETER,
    UNFIT_PARAMETER,
    INVALID_CURSOR,
    IDEMPOTENCY_KEY_REUSED,
    IDEMPOTENCY_KEY_IN_USE,
    // an item of a batch
    NOT_JSON,
    NOT_WRITTEN,
    // values
    PROJECT_CODE_SHAPE,
    PROJECT_CODE_CHECK,
    UNIT_CODE_SHAPE,
    AMOUNT_NOT_A_NUMBER,
    AMOUNT_TOO_PRECISE,
    AMOUNT_OUT_OF_RANGE,
    PERCENT_NOT_A_NUMBER,
    PERCENT_TOO_PRECISE,
    PERCENT_OUT_OF_RANGE,
    // several members together, or a member and what is stored
    CONTRADICTS_DERIVED,
    CONTRADICTS_PATH,
    UNKNOWN_DEPARTMENT,
    UNKNOWN_UNIT,
    UNKNOWN_PROJECT,
    UNKNOWN_INDICATOR,
    MISSING_VALUE,
    REPEATED_SEQ,
    REPEATED_MONTH,
    REPEATED_PROJECT,
    LABEL_CONTRADICTS_LEVEL,
    UNKNOWN_WITHHELD_POINTER,
    WITHHELD_VALUE_PRESENT,
    WITHHELD_PHRASE,
    // what a resource that is to go is still needed by
    HAS_UNITS,
    HAS_PROJECTS,
    HAS_PERFORMANCE_TARGETS,
    // a published document
    DOCUMENT_EMPTY,
    DOCUMENT_NOT_UTF8,
    DOCUMENT_HEADING_MISSING,
    DOCUMENT_ENTRY_MISSING,
    DOCUMENT_TABLE_INCOMPLETE,
    DOCUMENT_ROW_SHAPE,
    DOCUMENT_CELL_EMPTY,
    DOCUMENT_TEXT_MISPLACED,
    DOCUMENT_SUBTARGET_INCOMPLETE,
    DOCUMENT_SEQ_REPEATED,
    DOCUMENT_PROJECT_REPEATED,
    DOCUMENT_SEVERAL_DEPARTMENTS,
    DOCUMENT_UNIT_NAMED_TWICE,
    DOCUMENT_OTHER_DEPARTMENT,
    DOCUMENT_YEAR_UNKNOWN,
    DOCUMENT_DEPARTMENT_UNKNOWN,
    DOCUMENT_DEPARTMENT_NAME_UNKNOWN,
    DOCUMENT_CELL_WITHHELD
}
