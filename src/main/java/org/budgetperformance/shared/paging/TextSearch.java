package org.budgetperformance.shared.paging;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.regex.Pattern;
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
    private volatile @Nullable Boolean indexed;

    public TextSearch(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Adds the conditions that one of two members contains the text; none when it is null.
     *
     * @param one as the query names it; both are of one full-text index, in this order
     */
    public <E> KeysetQuery<E> addTo(KeysetQuery<E> query, String one, String other, @Nullable String text) {
        return query.where(
                        "(%s like :text escape '!' or %s like :text escape '!')".formatted(one, other),
                        "text",
                        LikePattern.containing(text))
                .where("match_phrase(%s, %s, :phrase) > 0".formatted(one, other), "phrase", phrase(text));
    }

    /** The text as a phrase for the index, null where the index cannot tell. */
    private @Nullable String phrase(@Nullable String text) {
        return text != null && INDEXED.matcher(text).matches() && hasIndex() ? '"' + text + '"' : null;
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
