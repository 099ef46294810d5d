package org.budgetperformance.shared.change;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.budgetperformance.api.model.ChangeKind;
import org.budgetperformance.shared.paging.KeysetQuery;
import org.budgetperformance.shared.paging.LikePattern;
import org.budgetperformance.shared.paging.Page;
import org.budgetperformance.shared.paging.PageRequest;
import org.budgetperformance.shared.paging.SortKey;
import org.budgetperformance.shared.paging.SortOrder;
import org.budgetperformance.shared.security.Scope;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class RevisionRepository implements PanacheRepositoryBase<RevisionEntity, RevisionKey> {
    private static final String SELECT =
            "select r.position, r.key.kind, r.key.code, r.key.version, r.action, r.changedAt,"
                    + " r.actor, r.reason, r.etag, %s";
    private static final String WHOLE = SELECT.formatted("r.document");
    private static final String LEAN = SELECT.formatted("cast(null as string)");
    private static final String FROM = " from RevisionEntity r ";
    private static final Map<String, List<SortKey<RecordedState>>> ORDERS =
            Map.of("version", List.of(new SortKey<>("r.key.version", RecordedState::version, Long::valueOf)));

    /**
     * Puts the revisions of a write into the feed, behind all that was committed. The counter's row stays locked until the commit,
     * so whoever comes next gets later positions and commits later.
     */
    void givePositions(String writeId, int count) {
        getEntityManager()
                .createNativeQuery("update change_counter set last_position = last_position + :count where id = 1")
                .setParameter("count", count)
                .executeUpdate();
        getEntityManager()
                .createNativeQuery("update revision join change_counter on change_counter.id = 1"
                        + " set position = last_position - :count + ordinal where write_id = :write")
                .setParameter("count", count)
                .setParameter("write", writeId)
                .executeUpdate();
    }

    long lastPosition() {
        return ((Number) getEntityManager()
                        .createNativeQuery("select last_position from change_counter where id = 1")
                        .getSingleResult())
                .longValue();
    }

    /** The first position of that moment or later; empty when nothing changed since. */
    Optional<Long> firstPosition(Instant since) {
        return getEntityManager()
                .createQuery(
                        "select r.position from RevisionEntity r where r.changedAt >= :since and r.position is not null"
                                + " order by r.changedAt, r.position",
                        Long.class)
                .setParameter("since", since)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    List<RecordedState> after(long position, int limit, boolean documents, Scope scope) {
        TypedQuery<RecordedState> query = revisions((documents ? WHOLE : LEAN) + FROM
                + "where r.position > :position and " + scope.condition("r.owner") + " order by r.position");
        scope.parameters().forEach(query::setParameter);
        return query.setParameter("position", position).setMaxResults(limit).getResultList();
    }

    /** The last state that was committed by then. */
    Optional<RecordedState> asOf(ChangeKind kind, String code, Instant moment) {
        return ofResource(WHOLE + FROM, "and r.changedAt <= :moment order by r.key.version desc", kind, code)
                .setParameter("moment", moment)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Whose the resource is, or was last; empty when there never was such a one. */
    Optional<String> owner(ChangeKind kind, String code) {
        return getEntityManager()
                .createQuery(
                        "select r.owner from RevisionEntity r where r.key.kind = :kind and r.key.code = :code"
                                + " order by r.key.version desc",
                        String.class)
                .setParameter("kind", kind)
                .setParameter("code", code)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The latest state with a number below the given one. */
    Optional<RecordedState> before(ChangeKind kind, String code, long version) {
        return ofResource(WHOLE + FROM, "and r.key.version < :version order by r.key.version desc", kind, code)
                .setParameter("version", version)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Page<RecordedState> list(ChangeKind kind, String code, PageRequest request) {
        return new KeysetQuery<>(getEntityManager(), RecordedState.class, WHOLE, FROM)
                .ofAnyOwner()
                .where("r.key.kind = :kind", "kind", kind)
                .where("r.key.code = :code", "code", code)
                .page(SortOrder.of("-version", ORDERS), request);
    }

    Page<String> codes(ChangeKind kind, CodeFilter filter, PageRequest request) {
        return new KeysetQuery<>(getEntityManager(), String.class, "select distinct r.key.code", FROM)
                .ofAnyOwner()
                .where("r.key.kind = :kind", "kind", kind)
                .where("r.key.code like :prefix escape '!'", "prefix", LikePattern.startingWith(filter.prefix()))
                .where("r.key.code in :codes", "codes", filter.codes())
                .where("r.changedAt >= :since", "since", filter.changedSince())
                .page(SortOrder.ofCodes("r.key.code", false), request);
    }

    List<RecordedState> ofResources(ChangeKind kind, Collection<String> codes) {
        return revisions(WHOLE + FROM
                        + "where r.key.kind = :kind and r.key.code in :codes order by r.key.code, r.key.version")
                .setParameter("kind", kind)
                .setParameter("codes", codes)
                .getResultList();
    }

    Map<String, Long> lastVersions(ChangeKind kind, Collection<String> codes) {
        Map<String, Long> versions = new HashMap<>();
        getEntityManager()
                .createQuery(
                        "select r.key.code, max(r.key.version) from RevisionEntity r"
                                + " where r.key.kind = :kind and r.key.code in :codes group by r.key.code",
                        LastVersion.class)
                .setParameter("kind", kind)
                .setParameter("codes", codes)
                .getResultStream()
                .forEach(it -> versions.put(it.code(), it.version()));
        return versions;
    }

    private TypedQuery<RecordedState> ofResource(String select, String rest, ChangeKind kind, String code) {
        return revisions(select + "where r.key.kind = :kind and r.key.code = :code " + rest)
                .setParameter("kind", kind)
                .setParameter("code", code);
    }

    private TypedQuery<RecordedState> revisions(String query) {
        return getEntityManager().createQuery(query, RecordedState.class);
    }

    private record LastVersion(String code, @Nullable Long version) {}
}
