package org.budgetperformance.shared.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.budgetperformance.api.model.ChangeKind;
import org.budgetperformance.shared.condition.EntityTag;
import org.budgetperformance.shared.condition.Stored;
import org.budgetperformance.shared.json.Json;
import org.budgetperformance.shared.paging.Page;
import org.budgetperformance.shared.paging.PageRequest;
import org.budgetperformance.shared.security.CurrentCaller;
import org.budgetperformance.shared.security.Scope;

/** What was recorded, for those who read it. */
@ApplicationScoped
public class ChangeLog {
    private final RevisionRepository revisions;
    private final Json json;
    private final CurrentCaller caller;

    ChangeLog(RevisionRepository revisions, Json json, CurrentCaller caller) {
        this.revisions = revisions;
        this.json = json;
        this.caller = caller;
    }

    /** The position of the last committed change, 0 before the first. */
    @Transactional
    public long lastPosition() {
        return revisions.lastPosition();
    }

    /** The first position of that moment or later; one behind the last when nothing changed since. */
    @Transactional
    public long firstPosition(Instant since) {
        return revisions.firstPosition(since).orElseGet(() -> revisions.lastPosition() + 1);
    }

    /** The changes behind a position of what is in the scope, in the order of their commits. */
    @Transactional
    public List<RecordedState> after(long position, int limit, boolean documents, Scope scope) {
        return revisions.after(position, limit, documents, scope);
    }

    /** The state a resource had at a moment, its end included; empty when it had not been there yet. */
    public Optional<RecordedState> asOf(ChangeKind kind, String code, Instant moment) {
        return isVisible(kind, code) ? revisions.asOf(kind, code, moment) : Optional.empty();
    }

    /** What a state, not an end, was read as from then on. */
    public <D> Stored<D> stored(RecordedState revision, Class<D> type) {
        return Stored.read(document(revision, type), new EntityTag(Objects.requireNonNull(revision.etag())));
    }

    public <D> D document(RecordedState revision, Class<D> type) {
        return json.read(Objects.requireNonNull(revision.document()), type);
    }

    /** The states of a resource with their documents, the newest first. */
    public Page<RecordedState> list(ChangeKind kind, String code, PageRequest request) {
        return isVisible(kind, code)
                ? revisions.list(kind, code, request)
                : new Page<>(List.of(), null, request.count() ? 0L : null);
    }

    /** Codes of resources of a kind that are or were, in order. */
    public Page<String> codes(ChangeKind kind, CodeFilter filter, PageRequest request) {
        return revisions.codes(kind, filter, request);
    }

    /** All states of these resources, those of one after those of the other, the oldest first. */
    public List<RecordedState> states(ChangeKind kind, Collection<String> codes) {
        return codes.isEmpty() ? List.of() : revisions.ofResources(kind, codes);
    }

    /** The state in front of that of a number. */
    public Optional<RecordedState> before(ChangeKind kind, String code, long version) {
        return revisions.before(kind, code, version);
    }

    /** The state of a number. */
    public Optional<RecordedState> at(ChangeKind kind, String code, long version) {
        return isVisible(kind, code)
                ? revisions.before(kind, code, version + 1).filter(revision -> revision.version() == version)
                : Optional.empty();
    }

    /** Whoever may see a resource, or the last of what is gone, may see its whole past, other owners' time included. */
    private boolean isVisible(ChangeKind kind, String code) {
        Scope scope = caller.scope();
        return scope.isAll() || revisions.owner(kind, code).filter(scope::holds).isPresent();
    }

    /** The number of the last state of a resource that may have been deleted, 0 when there was none. */
    public long lastVersion(ChangeKind kind, String code) {
        return lastVersions(kind, List.of(code)).getOrDefault(code, 0L);
    }

    /** The same of many resources; those that never were are left out. */
    public Map<String, Long> lastVersions(ChangeKind kind, Collection<String> codes) {
        return codes.isEmpty() ? Map.of() : revisions.lastVersions(kind, codes);
    }
}
