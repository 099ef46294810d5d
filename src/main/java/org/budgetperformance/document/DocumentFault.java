package org.budgetperformance.document;

import java.util.List;
import org.budgetperformance.domain.FaultCode;
import org.jspecify.annotations.Nullable;

/**
 * A fault of the document and its place.
 *
 * @param line line of the text, from 1
 * @param cell heading of the cell, e.g. 预算数; null when the fault is no single cell's
 * @param seq number of the entry it is in; null outside the entries and in one without a number
 * @param arguments values for the placeholders of the sentence about it
 */
public record DocumentFault(
        int line, @Nullable String cell, @Nullable Integer seq, FaultCode code, List<String> arguments) {

    public DocumentFault {
        arguments = List.copyOf(arguments);
    }
}
