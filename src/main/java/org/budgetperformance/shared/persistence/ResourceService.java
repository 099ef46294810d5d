package org.budgetperformance.shared.persistence;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.budgetperformance.shared.change.ChangeLog;
import org.budgetperformance.shared.change.RecordedKind;
import org.budgetperformance.shared.change.Records;
import org.budgetperformance.shared.condition.Precondition;
import org.budgetperformance.shared.condition.Stored;
import org.budgetperformance.shared.contract.CheckedBody;
import org.budgetperformance.shared.contract.DerivedMembers;
import org.budgetperformance.shared.problem.Detail;
import org.budgetperformance.shared.problem.ProblemException;
import org.budgetperformance.shared.problem.ProblemType;
import org.budgetperformance.shared.security.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes of a resource with a code and a version of its own. Every write is one transaction that holds the resource
 * locked from its first look on, so that conditions are asked of the state that is then changed.
 *
 * @param <K> the resource's key
 * @param <E> its entity
 * @param <D> its representation in the contract
 */
@RetryOnDeadlock
public abstract class ResourceService<K, E extends Versioned, D> implements RecordedKind<E, D> {
    private final ResourceTools tools;
    private final Class<D> type;

    protected ResourceService(ResourceTools tools, Class<D> type) {
        this.tools = tools;
        this.type = type;
    }

    /** What was recorded of the resources. */
    protected ChangeLog changes() {
        return tools.changes();
    }

    protected DerivedMembers derived() {
        return tools.derived();
    }

    /** Whose resources the caller may see. */
    protected Scope scope() {
        return tools.caller().scope();
    }

    /** The resource, if the caller may see it. What is not for the caller is as if it were not there. */
    protected Optional<E> visible(K key) {
        return find(key).filter(this::isVisible);
    }

    /** The same, locked against other writers until the transaction ends. */
    protected Optional<E> visibleForChange(K key) {
        return findForChange(key).filter(this::isVisible);
    }

    protected boolean isVisible(E entity) {
        return entity.isWithin(scope());
    }

    protected abstract Optional<E> find(K key);

    /** The same, locked against other writers until the transaction ends. */
    protected abstract Optional<E> findForChange(K key);

    /** The problem of a key under which there is nothing. */
    protected abstract ProblemException missing(K key);

    protected abstract K key(D content);

    /** Adds to the body's faults what the rules find; {@code key} is null for a POST, {@code existing} when it is to be created. */
    protected abstract void check(@Nullable K key, @Nullable E existing, CheckedBody<D> body);

    /** A new entity, not stored yet, of a body without faults. */
    protected abstract E create(K key, D content);

    /** Changes the entity to what a body without faults says, and its version only when something differs. */
    protected abstract void change(E entity, D content);

    protected abstract void remove(E entity);

    @Transactional
    public Stored<D> get(K key) {
        return stored(visible(key).orElseThrow(() -> missing(key)), false);
    }

    @Transactional
    @Records
    public Stored<D> post(CheckedBody<D> body) {
        check(null, null, body);
        body.faults().throwIfAny();
        K key = key(body.value());
        requireFree(key, findForChange(key));
        return stored(store(create(key, body.value())), true);
    }

    @Transactional
    @Records
    public Stored<D> put(K key, Precondition condition, CheckedBody<D> body) {
        Optional<E> stored = findForChange(key);
        Optional<E> existing = stored.filter(this::isVisible);
        existing.ifPresentOrElse(entity -> condition.requireMatch(entity.tag()), condition::requireAbsence);
        check(key, existing.orElse(null), body);
        body.faults().throwIfAny();
        if (existing.isEmpty()) {
            requireFree(key, stored);
        }
        existing.ifPresent(entity -> change(entity, body.value()));
        return stored(existing.orElseGet(() -> store(create(key, body.value()))), existing.isEmpty());
    }

    @Transactional
    @Records
    public Stored<D> patch(K key, Precondition condition, JsonNode patch) {
        E entity = visibleForChange(key).orElseThrow(() -> missing(key));
        condition.requireMatch(entity.tag());
        CheckedBody<D> body = tools.patches().apply(view(entity), patch, type);
        check(key, entity, body);
        body.faults().throwIfAny();
        change(entity, body.value());
        return stored(entity, false);
    }

    @Transactional
    @Records
    public void delete(K key, Precondition condition) {
        E entity = visibleForChange(key).orElseThrow(() -> missing(key));
        condition.requireMatch(entity.tag());
        remove(entity);
    }

    /** Stores a new entity whose code may have been in use before. */
    protected E store(E created) {
        return store(created, changes().lastVersion(created.kind(), created.code()));
    }

    /** @param lastVersion of an earlier resource under the same code, 0 when there was none */
    protected E store(E created, long lastVersion) {
        created.goOnFrom(lastVersion);
        tools.entities().persist(created);
        return created;
    }

    /** A code is taken for those, too, who may not see what stands under it. */
    private void requireFree(K key, Optional<E> stored) {
        if (stored.isPresent()) {
            throw taken(key);
        }
    }

    protected static ProblemException taken(Object key) {
        return ProblemException.of(ProblemType.CONFLICT, Detail.CODE_EXISTS, String.valueOf(key));
    }

    private Stored<D> stored(E entity, boolean created) {
        tools.entities().flush();
        return new Stored<>(view(entity), entity.tag(), created);
    }
}
