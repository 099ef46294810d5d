package org.budgetperformance.shared.paging;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.budgetperformance.shared.security.Scope;
import org.hibernate.query.Query;
import org.jspecify.annotations.Nullable;

/** A list's query: conditions are added as filters are given, a page is read in one statement, two when it is counted. */
public final class KeysetQuery<E> {
    private final EntityManager entities;
    private final Class<E> type;
    private final String select;
    private final String from;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private final List<String> onPage = new ArrayList<>();
    private final Map<String, Object> parametersOnPage = new HashMap<>();
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
            conditions.add(condition);
            parameters.put(name, value);
        }
        return this;
    }

    /** Adds a condition that all rows of the page fulfil anyway, and that tells the server where they are. */
    public KeysetQuery<E> whereThePageHas(String condition, String name, Object value) {
        onPage.add(condition);
        parametersOnPage.put(name, value);
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
            conditions.add(scope.condition(owner));
            parameters.putAll(scope.parameters());
        }
        return this;
    }

    /** For rows that have no owner, or whose owner was found in the caller's scope before. */
    public KeysetQuery<E> ofAnyOwner() {
        restricted = true;
        return this;
    }

    public Page<E> page(SortOrder<E> order, PageRequest request) {
        if (!restricted) {
            throw new IllegalStateException("nobody said whose rows may be seen: " + from);
        }
        List<E> rows = rows(order, request);
        boolean more = rows.size() > request.limit();
        List<E> items = more ? rows.subList(0, request.limit()) : rows;
        String next = more ? Cursor.after(items.get(items.size() - 1), order) : null;
        return new Page<>(items, next, request.count() ? count() : null);
    }

    /** One row more than asked for tells whether there is a next page. */
    private List<E> rows(SortOrder<E> order, PageRequest request) {
        List<String> all = new ArrayList<>(conditions);
        all.addAll(onPage);
        String cursor = request.cursor();
        if (cursor != null) {
            all.add(order.rowsBehind());
        }
        TypedQuery<E> query = entities.createQuery(select + " " + from + whereClause(all) + order.clause(), type);
        parameters.forEach(query::setParameter);
        parametersOnPage.forEach(query::setParameter);
        if (cursor != null) {
            List<Object> keys = Cursor.keys(cursor, order);
            for (int i = 0; i < keys.size(); i++) {
                query.setParameter("after" + i, keys.get(i));
            }
        }
        if (index != null) {
            query.unwrap(Query.class).addQueryHint(index);
        }
        return query.setMaxResults(request.limit() + 1).getResultList();
    }

    private Long count() {
        String counted = "select count(*) " + from.replace(" fetch ", " ") + whereClause(conditions);
        TypedQuery<Long> query = entities.createQuery(counted, Long.class);
        parameters.forEach(query::setParameter);
        return Objects.requireNonNull(query.getSingleResult());
    }

    private static String whereClause(List<String> conditions) {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }
}
