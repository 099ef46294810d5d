package org.budgetperformance.review;

import jakarta.transaction.TransactionScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the current write changed and has not compared with other projects yet. */
@TransactionScoped
class PendingReviews {
    private final Map<String, List<TraitEntity>> traits = new LinkedHashMap<>();

    /** @param compared what is to be compared of the project from now on; nothing when it is gone */
    void put(String projectCode, List<TraitEntity> compared) {
        traits.put(projectCode, compared);
    }

    Map<String, List<TraitEntity>> take() {
        Map<String, List<TraitEntity>> taken = new LinkedHashMap<>(traits);
        traits.clear();
        return taken;
    }
}
