package org.budgetperformance.document;

import java.util.ArrayList;
import java.util.List;
import org.budgetperformance.domain.FaultCode;
import org.budgetperformance.domain.InvalidValueException;
import org.jspecify.annotations.Nullable;

/** Collects the faults of one entry, or of what stands outside the entries. */
final class FaultList {
    /** A text with more faults is no document; nobody reads on, and a caller could fill the memory with them. */
    static final int MOST = 10_000;

    private static final int LONGEST_QUOTE = 60;

    private final @Nullable Integer seq;
    private final List<DocumentFault> faults = new ArrayList<>();

    FaultList(@Nullable Integer seq) {
        this.seq = seq;
    }

    void add(int line, FaultCode code, String... arguments) {
        add(line, null, code, List.of(arguments));
    }

    void addInCell(int line, String cell, FaultCode code, String... arguments) {
        add(line, cell, code, List.of(arguments));
    }

    void addInCell(int line, String cell, InvalidValueException refused) {
        List<String> arguments =
                refused.arguments().stream().map(FaultList::quoted).toList();
        add(line, cell, refused.code(), arguments);
    }

    void addMisplaced(int line, String text) {
        add(line, FaultCode.DOCUMENT_TEXT_MISPLACED, quoted(text));
    }

    /** Refuses a text that has no place in the store; both lengths in characters. */
    void checkLength(int line, String cell, String text, int longest) {
        int length = text.codePointCount(0, text.length());
        if (length > longest) {
            addInCell(line, cell, FaultCode.TOO_LONG, Integer.toString(length), Integer.toString(longest));
        }
    }

    /** Refuses a text that is too long, or the phrase of withholding where nothing can be withheld. */
    void checkProse(int line, String cell, String text, int longest) {
        if (PublishedText.isPhrase(text)) {
            addInCell(line, cell, FaultCode.DOCUMENT_CELL_WITHHELD);
        }
        checkLength(line, cell, text, longest);
    }

    /** Refuses a list that is longer than the contract takes. */
    void checkCount(int line, String cell, int count, int most) {
        if (count > most) {
            addInCell(line, cell, FaultCode.TOO_MANY_ITEMS, Integer.toString(count), Integer.toString(most));
        }
    }

    boolean isEmpty() {
        return faults.isEmpty();
    }

    int size() {
        return faults.size();
    }

    List<DocumentFault> all() {
        return List.copyOf(faults);
    }

    private void add(int line, @Nullable String cell, FaultCode code, List<String> arguments) {
        if (faults.size() < MOST) {
            faults.add(new DocumentFault(line, cell, seq, code, arguments));
        }
    }

    /** A sentence shows the beginning of a text only, cut between characters. */
    private static String quoted(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST_QUOTE) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
    }
}
