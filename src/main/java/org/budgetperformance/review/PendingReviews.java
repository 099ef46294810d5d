package org.budgetperformance.review;

import jakarta.transaction.TransactionScoped;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.budgetperformance.review.TraitEntity.GroupOf;

/** What the current write changed and has not compared with other projects yet. */
@TransactionScoped
class PendingReviews {
    private final Set<GroupOf> groups = new LinkedHashSet<>();
    private final Set<String> projectCodes = new LinkedHashSet<>();

    /**
     * @param changed groups that a trait left, joined or changed in
     * @param owners the projects whose traits these are
     */
    void add(Collection<GroupOf> changed, Collection<String> owners) {
        groups.addAll(changed);
        projectCodes.addAll(owners);
    }

    Set<GroupOf> groups() {
        return Set.copyOf(groups);
    }

    Set<String> projectCodes() {
        return Set.copyOf(projectCodes);
    }

    void clear() {
        groups.clear();
        projectCodes.clear();
    }
}
