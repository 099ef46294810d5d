package org.budgetperformance.review;

/** How many findings a review added and removed. */
record ReviewChanges(long added, long removed) {
    static final ReviewChanges NONE = new ReviewChanges(0, 0);

    ReviewChanges plus(ReviewChanges more) {
        return new ReviewChanges(added + more.added, removed + more.removed);
    }
}
