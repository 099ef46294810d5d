package org.budgetperformance.exchange;

import java.util.Map;
import org.budgetperformance.api.model.ChangeKind;
import org.budgetperformance.shared.change.RecordedState;

/**
 * A table of the standard.
 *
 * @param <R> its row
 */
interface ExchangeTable<R> {
    /** What its rows are made of. */
    ChangeKind kind();

    /** The rows of a state by their ids, without what tells of their history; none for a state of another year. */
    Map<String, R> rows(RecordedState state, ExchangeQuery query);

    /** The row with its history. */
    R row(Tracked<R> tracked);
}
