package org.budgetperformance.document;

import java.util.function.Function;
import org.budgetperformance.domain.FaultCode;
import org.budgetperformance.domain.InvalidValueException;
import org.budgetperformance.domain.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a cell says. A cell that cannot be read becomes a fault and null, and so does one whose row was no row; the
 * fault of that stands with the row.
 */
final class CellReader {
    private final FaultList faults;

    CellReader(FaultList faults) {
        this.faults = faults;
    }

    /** A text that must be there. */
    @Nullable
    String text(@Nullable Cell cell, String heading, int longest) {
        if (cell == null || isRefused(cell, heading, true)) {
            return null;
        }
        faults.checkLength(cell.line(), heading, cell.text(), longest);
        return cell.text();
    }

    /** A text that may be blank or withheld. */
    PublishedText published(@Nullable Cell cell, String heading, int longest) {
        String text = cell == null ? "" : cell.text();
        if (cell != null) {
            faults.checkLength(cell.line(), heading, text, longest);
        }
        return PublishedText.of(text);
    }

    /** A label that may be blank, but not withheld. */
    String label(Cell cell, String heading, int longest) {
        if (!isRefused(cell, heading, false)) {
            faults.checkLength(cell.line(), heading, cell.text(), longest);
        }
        return cell.text();
    }

    /** A code or number that must be there; {@code reader} gets it in half-width signs. */
    <T> @Nullable T required(@Nullable Cell cell, String heading, Function<String, T> reader) {
        return cell == null || isRefused(cell, heading, true) ? null : value(cell, heading, reader);
    }

    /** A number that may be blank. */
    <T> @Nullable T optional(@Nullable Cell cell, String heading, Function<String, T> reader) {
        return cell == null || cell.isBlank() || isRefused(cell, heading, false) ? null : value(cell, heading, reader);
    }

    private <T> @Nullable T value(Cell cell, String heading, Function<String, T> reader) {
        try {
            return reader.apply(Texts.halfWidth(cell.text()));
        } catch (InvalidValueException refused) {
            faults.addInCell(cell.line(), heading, refused);
            return null;
        }
    }

    private boolean isRefused(Cell cell, String heading, boolean mustSpeak) {
        if (PublishedText.isPhrase(cell.text())) {
            faults.addInCell(cell.line(), heading, FaultCode.DOCUMENT_CELL_WITHHELD);
            return true;
        }
        if (mustSpeak && cell.isBlank()) {
            faults.addInCell(cell.line(), heading, FaultCode.DOCUMENT_CELL_EMPTY);
            return true;
        }
        return false;
    }
}
