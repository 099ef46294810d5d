package org.budgetperformance.shared.paging;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.budgetperformance.shared.security.Scope;
import org.hibernate.query.Query;
import org.jspecify.annotations.Nullable;

/** A list's query: conditions are added as filters are given, a page is read in one statement, two when it is counted. */
public final class KeysetQuery<E> {
    private final EntityManager entities;
    private final Class<E> type;
    private final String select;
    private final String from;
    private final Conditions everywhere = new Conditions();
    private final Conditions onPage = new Conditions();
    private final Conditions counted = new Conditions();
    private @Nullable String index;
    private boolean restricted;

    /**
     * @param from the query's head with the alias that conditions and keys use, such as {@code from Project p join fetch p.unit}
     */
    public KeysetQuery(EntityManager entities, Class<E> type, String from) {
        this(entities, type, "", from);
    }

    /** @param select the columns of a row that is no entity, or nothing */
    public KeysetQuery(EntityManager entities, Class<E> type, String select, String from) {
        this.entities = entities;
        this.type = type;
        this.select = select;
        this.from = from;
    }

    /** Adds a condition on the parameter {@code :name} unless its value is null. */
    public KeysetQuery<E> where(String condition, String name, @Nullable Object value) {
        if (value != null) {
            everywhere.add(condition, Map.of(name, value));
        }
        return this;
    }

    /**
     * Adds a condition that counting leaves out: one that the rows of the page fulfil anyway, and that tells the server where they are, or
     * one that says otherwise what {@link #whereCounted} says.
     */
    public KeysetQuery<E> whereThePageHas(String condition, String name, Object value) {
        onPage.add(condition, Map.of(name, value));
        return this;
    }

    /** Adds a condition of counting alone. */
    public KeysetQuery<E> whereCounted(String condition, String name, Object value) {
        counted.add(condition, Map.of(name, value));
        return this;
    }

    /**
     * Reads a page by this index, or by the one that the server chooses. It takes rows for spread evenly over an order; where those of one
     * value lie together, it may read all that lies before them.
     */
    public KeysetQuery<E> by(@Nullable String index) {
        this.index = index;
        return this;
    }

    /**
     * Leaves only rows whose owner is in the scope.
     *
     * @param owner path of the code of a unit or department
     */
    public KeysetQuery<E> within(Scope scope, String owner) {
        restricted = true;
        if (!scope.isAll()) {
            everywhere.add(scope.condition(owner), scope.parameters());
        }
        return this;
    }

    /** For rows that have no owner, or whose owner was found in the caller's scope before. */
    public KeysetQuery<E> ofAnyOwner() {
        restricted = true;
        return this;
    }

    public Page<E> page(SortOrder<E> order, PageRequest request) {
        requireRestriction();
        List<E> rows = rows(order, request);
        boolean more = rows.size() > request.limit();
        List<E> items = more ? rows.subList(0, request.limit()) : rows;
        String next = more ? Cursor.after(items.get(items.size() - 1), order) : null;
        return new Page<>(items, next, request.count() ? count() : null);
    }

    /**
     * The first codes of the rows that a page of another list in the same order can have, from the last page's last one on: enough for a
     * page, and the row behind it, also when the first has no more.
     *
     * @param code names it in the query
     */
    public static List<String> codesOfPage(
            KeysetQuery<String> codes, String code, SortOrder<?> order, PageRequest request) {
        return codes.where(
                        code + (order.descending() ? " <= :from" : " >= :from"),
                        "from",
                        order.firstKeyBehind(request).orElse(null))
                .page(SortOrder.ofCodes(code, order.descending()), new PageRequest(request.limit() + 2, null, false))
                .items();
    }

    /** One row more than asked for tells whether there is a next page. */
    private List<E> rows(SortOrder<E> order, PageRequest request) {
        Conditions all = everywhere.and(onPage);
        String cursor = request.cursor();
        if (cursor != null) {
            List<Object> keys = Cursor.keys(cursor, order);
            all.add(
                    order.rowsBehind(),
                    IntStream.range(0, keys.size()).boxed().collect(Collectors.toMap(it -> "after" + it, keys::get)));
        }
        TypedQuery<E> query = all.query(entities, select + " " + from, order.clause(), type);
        if (index != null) {
            query.unwrap(Query.class).addQueryHint(index);
        }
        return query.setMaxResults(request.limit() + 1).getResultList();
    }

    private Long count() {
        return Objects.requireNonNull(total("count(*)", Long.class));
    }

    /** What an expression makes of all rows, whatever page they are on; null where it makes nothing of none. */
    public <T> @Nullable T total(String expression, Class<T> type) {
        requireRestriction();
        return everywhere
                .and(counted)
                .query(entities, "select " + expression + " " + from.replace(" fetch ", " "), "", type)
                .getSingleResult();
    }

    private void requireRestriction() {
        if (!restricted) {
            throw new IllegalStateException("nobody said whose rows may be seen: " + from);
        }
    }

    /** What rows must fulfil, all of it. */
    private record Conditions(List<String> texts, Map<String, Object> parameters) {
        Conditions() {
            this(new ArrayList<>(), new HashMap<>());
        }

        void add(String condition, Map<String, ?> values) {
            texts.add(condition);
            parameters.putAll(values);
        }

        Conditions and(Conditions others) {
            Conditions both = new Conditions();
            for (Conditions each : List.of(this, others)) {
                both.texts.addAll(each.texts);
                both.parameters.putAll(each.parameters);
            }
            return both;
        }

        <R> TypedQuery<R> query(EntityManager entities, String head, String tail, Class<R> type) {
            String where = texts.isEmpty() ? "" : " where " + String.join(" and ", texts);
            TypedQuery<R> query = entities.createQuery(head + where + tail, type);
            parameters.forEach(query::setParameter);
            return query;
        }
    }
}
