package org.budgetperformance.shared.paging;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Searches for a text anywhere in a member. {@code like} alone decides what matches, on every server. Where the server has an
 * index of neighbouring Chinese characters (MySQL), that index is asked first, so that {@code like} need not read every row.
 */
@Singleton
public class TextSearch {
    /**
     * The index knows pairs of characters; those with Latin letters or punctuation it may leave out, and rare Chinese characters
     * beyond the first plane of Unicode, such as 𠮷, it does not find.
     */
    private static final Pattern INDEXED = Pattern.compile("[\\p{IsHan}&&[\\u2E80-\\uFFFF]]{2,}");

    private final EntityManager entities;
    private final long frequent;
    private volatile @Nullable Boolean indexed;

    public TextSearch(EntityManager entities, @ConfigProperty(name = "budget.lists.frequent") long frequent) {
        this.entities = entities;
        this.frequent = frequent;
    }

    /**
     * Adds the conditions that one of two members contains the text; none when it is null.
     *
     * @param table what is searched and its name in the query, such as {@code project p}
     * @param one column, named as in the query; both are of one full-text index, in this order
     */
    public <E> KeysetQuery<E> addTo(
            KeysetQuery<E> query, String table, String one, String other, @Nullable String text) {
        return narrow(query, table, one, other, text)
                .where(
                        "(%s like :text escape '!' or %s like :text escape '!')".formatted(one, other),
                        "text",
                        LikePattern.containing(text));
    }

    /** Leaves rows that may contain the text, where the index tells them sooner than they are read. */
    public <E> KeysetQuery<E> narrow(
            KeysetQuery<E> query, String table, String one, String other, @Nullable String text) {
        String phrase = phrase(text);
        boolean helps = phrase != null && count(phrase, table, one, other) < frequent;
        return query.where("match_phrase(%s, %s, :phrase) > 0".formatted(one, other), "phrase", helps ? phrase : null);
    }

    /** The text as a phrase for the index, null where the index cannot tell. */
    private @Nullable String phrase(@Nullable String text) {
        return text != null && INDEXED.matcher(text).matches() && hasIndex() ? '"' + text + '"' : null;
    }

    /**
     * How many rows the index names. It has no order, so all of them would be read and sorted for a page; where they are many, a page is
     * sooner found in the order of the list. The server counts them without reading them, but only if nothing else is asked: not as
     * Hibernate would have it, {@code match … > 0}.
     */
    private long count(String phrase, String table, String one, String other) {
        return ((Number) entities.createNativeQuery(
                                "select count(*) from %s where match(%s, %s) against (:phrase in boolean mode)"
                                        .formatted(table, one, other))
                        .setParameter("phrase", phrase)
                        .getSingleResult())
                .longValue();
    }

    private boolean hasIndex() {
        Boolean known = indexed;
        if (known == null) {
            known = entities.unwrap(Session.class)
                    .doReturningWork(connection -> !connection
                            .getMetaData()
                            .getDatabaseProductVersion()
                            .contains("MariaDB"));
            indexed = known;
        }
        return known;
    }
}
