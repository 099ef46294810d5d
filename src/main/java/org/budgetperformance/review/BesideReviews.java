package org.budgetperformance.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.budgetperformance.domain.ProjectCode;
import org.budgetperformance.domain.UnitCode;
import org.budgetperformance.rules.Finding;
import org.budgetperformance.rules.Group;
import org.budgetperformance.rules.GroupRule;
import org.budgetperformance.rules.Rules;
import org.budgetperformance.rules.Trait;
import org.budgetperformance.shared.json.Json;
import org.budgetperformance.shared.persistence.Chunks;
import org.jspecify.annotations.Nullable;

/**
 * What the rules find in projects beside each other. The traits of projects that changed are held against what is stored of them; only
 * groups that a trait left, joined or changed in are compared anew, and only findings of projects about which that tells otherwise than
 * before are written.
 */
@ApplicationScoped
class BesideReviews {
    private final TraitStore traits;
    private final FindingStore findings;
    private final FindingRows rows;
    private final PendingReviews pending;
    private final Json json;
    private final Rules rules;

    BesideReviews(
            TraitStore traits,
            FindingStore findings,
            FindingRows rows,
            PendingReviews pending,
            Json json,
            Rules rules) {
        this.traits = traits;
        this.findings = findings;
        this.rows = rows;
        this.pending = pending;
        this.json = json;
        this.rules = rules;
    }

    private Stream<TraitEntity> traits(Subject subject) {
        return rules.traits(subject.project())
                .map(it -> new TraitEntity(
                        it.rule().id(),
                        it.group(),
                        it.project().value(),
                        it.unitCode().value(),
                        new TraitEntity.At(it.pointer(), subject.place(it.pointer())),
                        json.text(it.values())));
    }

    /**
     * Keeps the traits that projects have now. What that changes is compared by {@link #compare}, once for a write of many parts.
     *
     * @param now the projects by their codes, as they are now or gone
     */
    void update(Map<String, Optional<Subject>> now) {
        Chunks.of(now.keySet()).forEach(codes -> {
            Difference difference = new Difference(
                    traits.ofProjects(codes),
                    codes.stream()
                            .map(code -> now.getOrDefault(code, Optional.empty()))
                            .flatMap(Optional::stream)
                            .flatMap(this::traits));
            if (!difference.isNone()) {
                traits.lock(difference.all().map(TraitEntity::scope).toList());
                traits.delete(difference.gone);
                traits.update(difference.changed);
                traits.insert(difference.added);
                pending.add(
                        difference.all().map(TraitEntity::group).toList(),
                        difference.all().map(TraitEntity::projectCode).toList());
            }
        });
    }

    /** Compares what was changed with others. */
    ReviewChanges compare() {
        Set<String> touched = new LinkedHashSet<>(pending.projectCodes());
        traits.forEachGroup(pending.groups(), groups -> {
            List<TraitEntity> news =
                    groups.stream().flatMap(it -> compare(it).stream()).toList();
            traits.update(news);
            news.forEach(it -> touched.add(it.projectCode()));
        });
        pending.clear();
        return write(touched);
    }

    /** Notes what is found in a group, and gives the traits of which that is another thing than before. */
    private List<TraitEntity> compare(List<TraitEntity> group) {
        Map<String, Finding> found = rule(group.get(0))
                .compare(group.stream().map(this::trait).toList())
                .collect(Collectors.toMap(it -> it.project().value() + it.pointer(), Function.identity()));
        return group.stream()
                .filter(it -> note(it, found.get(it.projectCode() + it.pointer())))
                .toList();
    }

    private boolean note(TraitEntity trait, @Nullable Finding finding) {
        if (finding == null) {
            return trait.find(null, null);
        }
        return trait.find(json.text(finding.arguments()), finding.toldCode());
    }

    /** What shows in several groups is told once, by the first of what is said there. */
    private ReviewChanges write(Set<String> projectCodes) {
        return Chunks.of(projectCodes)
                .map(codes -> findings.replace(
                        codes,
                        true,
                        traits.foundOfProjects(codes).stream()
                                .sorted(Comparator.comparing(it -> String.valueOf(it.found())))
                                .map(it -> rows.beside(it, String.valueOf(it.found())))
                                .toList()))
                .reduce(ReviewChanges.NONE, ReviewChanges::plus);
    }

    private GroupRule rule(TraitEntity trait) {
        return (GroupRule) rules.of(trait.rule()).orElseThrow();
    }

    private Trait trait(TraitEntity stored) {
        return new Trait(
                rule(stored),
                new Group(
                        stored.scope().departmentCode(),
                        stored.scope().fiscalYear(),
                        UUID.fromString(stored.groupKey())),
                ProjectCode.of(stored.projectCode()),
                UnitCode.of(stored.unitCode()),
                stored.pointer(),
                rows.values(stored.values()));
    }

    /** How the traits of changed projects differ from what is stored. */
    private static final class Difference {
        private final List<TraitEntity> gone = new ArrayList<>();
        private final List<TraitEntity> changed = new ArrayList<>();
        private final List<TraitEntity> added = new ArrayList<>();

        Difference(List<TraitEntity> stored, Stream<TraitEntity> now) {
            Map<String, TraitEntity> fresh =
                    now.collect(Collectors.toMap(TraitEntity::id, Function.identity(), (one, same) -> one));
            for (TraitEntity before : stored) {
                TraitEntity same = fresh.remove(before.id());
                if (same == null) {
                    gone.add(before);
                } else if (before.become(same)) {
                    changed.add(before);
                }
            }
            added.addAll(fresh.values());
        }

        boolean isNone() {
            return gone.isEmpty() && changed.isEmpty() && added.isEmpty();
        }

        Stream<TraitEntity> all() {
            return Stream.of(gone, changed, added).flatMap(List::stream);
        }
    }
}
