package org.budgetperformance.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.budgetperformance.domain.Severity;

/** Objectives of several projects are nearly the same. */
final class LikeObjectivesRule extends GroupRule {
    /** Who copies copies the beginning; what is compared is kept beside each project, several times. */
    private static final int LONGEST = 200;

    private final int likeness = number("likeness", 80, 80, 100);

    LikeObjectivesRule(Settings settings) {
        super("OBJECTIVES_ALIKE", Severity.WARNING, settings);
    }

    @Override
    public Stream<Trait> traits(ReviewedProject project) {
        String whole = Wording.plain(String.join("", project.objectiveTexts().values()));
        String text = whole.substring(0, Math.min(LONGEST, whole.length()));
        return LikeTexts.bands(text).stream().map(band -> trait(project, band, "/objectives", text, project.name()));
    }

    @Override
    Stream<Finding> review(Collection<Trait> group) {
        List<List<Trait>> clusters = new ArrayList<>();
        group.stream()
                .sorted(Comparator.comparing(Trait::project))
                .forEach(trait -> clusters.stream()
                        .filter(cluster -> LikeTexts.areAlike(cluster.get(0).value(0), trait.value(0), likeness))
                        .findFirst()
                        .orElseGet(() -> added(clusters))
                        .add(trait));
        return clusters.stream().filter(it -> it.size() > 1).flatMap(this::alike);
    }

    /** Each is told of the first, and the first of the second. */
    private Stream<Finding> alike(List<Trait> cluster) {
        return IntStream.range(0, cluster.size()).mapToObj(i -> {
            Trait other = cluster.get(i == 0 ? 1 : 0);
            return finding(cluster.get(i), other.project().value(), other.value(1))
                    .telling(other.unitCode());
        });
    }

    private static List<Trait> added(List<List<Trait>> clusters) {
        List<Trait> cluster = new ArrayList<>();
        clusters.add(cluster);
        return cluster;
    }
}
