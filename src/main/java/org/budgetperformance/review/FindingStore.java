package org.budgetperformance.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.budgetperformance.shared.persistence.Chunks;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

/** The rows of findings as a review writes them: those that are found again stay, and their waivers with them. */
@ApplicationScoped
class FindingStore {
    private final StatelessSession session;

    FindingStore(StatelessSession session) {
        this.session = session;
    }

    /**
     * Replaces what was found in some projects.
     *
     * @param beside whether it was found by comparing projects, or in each by itself
     * @param found what is found in them now; of one id the first counts
     */
    ReviewChanges replace(Collection<String> projectCodes, boolean beside, Collection<FindingEntity> found) {
        Map<String, FindingEntity> now = new LinkedHashMap<>();
        found.forEach(it -> now.putIfAbsent(it.id(), it));
        List<FindingEntity> gone = new ArrayList<>();
        List<FindingEntity> changed = new ArrayList<>();
        for (FindingEntity before : stored(projectCodes, beside)) {
            FindingEntity same = now.remove(before.id());
            if (same == null) {
                gone.add(before);
            } else if (before.become(same)) {
                changed.add(before);
            }
        }
        Chunks.of(gone).forEach(session::deleteMultiple);
        Chunks.of(changed).forEach(session::updateMultiple);
        Chunks.of(now.values()).forEach(session::insertMultiple);
        return new ReviewChanges(now.size(), gone.size());
    }

    /** As they are now, not as they were when the transaction began: others may have compared these projects with theirs. */
    private List<FindingEntity> stored(Collection<String> projectCodes, boolean beside) {
        List<FindingEntity> stored = new ArrayList<>();
        Chunks.of(projectCodes)
                .forEach(chunk -> stored.addAll(session.createQuery(
                                "from FindingEntity f where f.projectCode in :codes and f.beside = :beside",
                                FindingEntity.class)
                        .setParameter("codes", chunk)
                        .setParameter("beside", beside)
                        .setHibernateLockMode(LockMode.PESSIMISTIC_WRITE)
                        .getResultList()));
        return stored;
    }
}
