package org.budgetperformance.shared.change;

import org.budgetperformance.api.model.ChangeKind;

/**
 * How the resources of one kind are recorded.
 *
 * @param <E> the entity
 * @param <D> its representation in the contract
 */
public interface RecordedKind<E extends Recordable, D> {
    ChangeKind kind();

    Class<E> entityType();

    /** What the resource is called among those of its kind, the variable part of its address. */
    String code(E entity);

    /** The representation as a reader of the resource gets it. */
    D view(E entity);
}
