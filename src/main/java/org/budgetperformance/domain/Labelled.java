package org.budgetperformance.domain;

/** A constant of one of the field's code lists, with the words people read for it. Enums implement it. */
public interface Labelled {
    /** The code, as the contract writes it. */
    String name();

    /** The Chinese label. */
    String label();

    /** The English label. */
    String labelEn();
}
