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

    public TextSearch(EntityManager entities, @ConfigProperty(name = "budget.search.frequent") long frequent) {
        this.entities = entities;
        this.frequent = frequent;
    }

    /**
     * Adds the conditions that one of two members contains the text; none when it is null.
     *
     * @param rows what is searched, as the query names it, such as {@code ProjectEntity p}
     * @param one as the query names it; both are of one full-text index, in this order
     */
    public <E> KeysetQuery<E> addTo(
            KeysetQuery<E> query, String rows, String one, String other, @Nullable String text) {
        String match = "match_phrase(%s, %s, :phrase) > 0".formatted(one, other);
        return query.where(
                        "(%s like :text escape '!' or %s like :text escape '!')".formatted(one, other),
                        "text",
                        LikePattern.containing(text))
                .where(match, "phrase", phrase(text, " from " + rows + " where " + match));
    }

    /** The text as a phrase for the index, null where the index cannot tell or does not help. */
    private @Nullable String phrase(@Nullable String text, String matching) {
        if (text == null || !INDEXED.matcher(text).matches() || !hasIndex()) {
            return null;
        }
        String phrase = '"' + text + '"';
        return isFrequent(phrase, matching) ? null : phrase;
    }

    /**
     * Whether so many rows match that a page of them is soon found in the order of the list. The index has no order: it would have all of
     * them read and sorted for that page. To count them it need not read them.
     */
    private boolean isFrequent(String phrase, String matching) {
        return entities.createQuery("select count(*)" + matching, Long.class)
                        .setParameter("phrase", phrase)
                        .getSingleResult()
                >= frequent;
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
