package org.budgetperformance.testing;

/** The feed of changes. */
public final class Feed {
    private Feed() {}

    /** The position of the last change there is. */
    public static long end() {
        long next = 0;
        long before;
        do {
            before = next;
            next = Api.unheld()
                    .get("/v1/changes?limit=1000&fields=position&after=" + before)
                    .jsonPath()
                    .getLong("next");
        } while (next > before);
        return next;
    }
}
