package org.budgetperformance.document;

import org.budgetperformance.domain.FaultCode;
import org.budgetperformance.domain.InvalidValueException;

/** How much text one file may hold, in characters: about as much as may be sent as text. A packed file could hold a thousand times its own size. */
final class TextBound {
    /** What a text, a cell or a row costs by being one, in characters. */
    static final int AN_OBJECT = 20;

    private static final int MOST = 16 * 1024 * 1024;

    private int left = MOST;

    /** @throws InvalidValueException {@code DOCUMENT_TOO_LARGE} */
    void spend(int characters) {
        left -= characters;
        if (left < 0) {
            throw new InvalidValueException(FaultCode.DOCUMENT_TOO_LARGE);
        }
    }
}
