package org.budgetperformance.document;

import org.budgetperformance.domain.FaultCode;
import org.budgetperformance.domain.InvalidValueException;
import org.budgetperformance.domain.Texts;
import org.budgetperformance.domain.UnitCode;

/** The cell that names a unit (预算单位), code and name in one: {@code 312001……公安局本级}. */
record UnitCell(UnitCode code, String name) {
    static final String HEADING = "预算单位";

    /** @throws InvalidValueException {@code UNIT_CODE_SHAPE}, {@code DOCUMENT_CELL_EMPTY} without a name */
    static UnitCell of(String text) {
        int end = leadingDigits(Texts.halfWidth(text));
        UnitCode code = UnitCode.of(end == 0 ? text : Texts.halfWidth(text.substring(0, end)));
        String name = Texts.trimCell(text.substring(end));
        if (name.isEmpty()) {
            throw new InvalidValueException(FaultCode.DOCUMENT_CELL_EMPTY);
        }
        return new UnitCell(code, name);
    }

    /** Whether a line looks like such a cell. */
    static boolean mayBe(Line line) {
        return line.isCell() && leadingDigits(Texts.halfWidth(line.text())) > 0;
    }

    private static int leadingDigits(String text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }
}
