package org.budgetperformance.domain;

import org.jspecify.annotations.Nullable;

/** A constant of one of the contract's closed lists, with the words people read for it. Enums implement it. */
public interface Labelled {
    String name();

    /** The code, as the contract spells it. */
    default String code() {
        return name();
    }

    /** The Chinese label. */
    String label();

    /** The English label. */
    String labelEn();

    /** The sign that stands for it in documents, null where there is none. */
    default @Nullable String symbol() {
        return null;
    }

    /** The constant of another list that it stands under, null where it stands under none. */
    default @Nullable Labelled parent() {
        return null;
    }
}
