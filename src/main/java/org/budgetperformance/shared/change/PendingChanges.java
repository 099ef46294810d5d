package org.budgetperformance.shared.change;

import jakarta.transaction.TransactionScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.budgetperformance.api.model.ChangeAction;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** What the current transaction changed and has not recorded yet. */
@TransactionScoped
class PendingChanges {
    private final Map<Recordable, ChangeAction> changes = new LinkedHashMap<>();
    private @Nullable String writeId;
    private int recorded;

    /** Begins a write; false when one is under way already. */
    boolean begin() {
        if (writeId != null) {
            return false;
        }
        writeId = UuidVersion7Strategy.INSTANCE.generateUuid(null).toString();
        recorded = 0;
        return true;
    }

    void end() {
        writeId = null;
    }

    /** Groups the revisions of one write. */
    String writeId() {
        return Objects.requireNonNull(writeId, "no write is under way");
    }

    /** How many revisions the write has so far. */
    int recorded() {
        return recorded;
    }

    int nextOrdinal() {
        return ++recorded;
    }

    /** Of several changes of one resource only the last state is recorded; one that came and went was never there for others. */
    void add(Recordable resource, ChangeAction action) {
        if (writeId == null) {
            throw new IllegalStateException("a change that would not be recorded: " + resource.getClass());
        }
        ChangeAction before = changes.get(resource);
        if (before == ChangeAction.CREATED && action == ChangeAction.DELETED) {
            changes.remove(resource);
        } else if (before != ChangeAction.CREATED) {
            changes.put(resource, action);
        }
    }

    List<Map.Entry<Recordable, ChangeAction>> take() {
        List<Map.Entry<Recordable, ChangeAction>> taken = List.copyOf(changes.entrySet());
        changes.clear();
        return taken;
    }
}
