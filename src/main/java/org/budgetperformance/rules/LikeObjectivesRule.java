package org.budgetperformance.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Objectives of several projects are nearly the same. */
final class LikeObjectivesRule extends GroupRule {
    LikeObjectivesRule() {
        super("OBJECTIVES_ALIKE", Severity.WARNING);
    }

    @Override
    public Set<String> groups(ReviewedProject project) {
        return LikeTexts.bands(text(project));
    }

    @Override
    public Stream<Finding> review(String group, Collection<ReviewedProject> projects) {
        List<List<ReviewedProject>> clusters = new ArrayList<>();
        projects.stream()
                .sorted(Comparator.comparing(ReviewedProject::code))
                .forEach(project -> clusters.stream()
                        .filter(cluster -> LikeTexts.areAlike(text(cluster.get(0)), text(project)))
                        .findFirst()
                        .orElseGet(() -> added(clusters))
                        .add(project));
        return clusters.stream().filter(it -> it.size() > 1).flatMap(this::alike);
    }

    /** Each is told of the first, and the first of the second. */
    private Stream<Finding> alike(List<ReviewedProject> cluster) {
        return IntStream.range(0, cluster.size()).mapToObj(i -> {
            ReviewedProject other = cluster.get(i == 0 ? 1 : 0);
            return finding(cluster.get(i), "/objectives", other.code().value(), other.name());
        });
    }

    private static List<ReviewedProject> added(List<List<ReviewedProject>> clusters) {
        List<ReviewedProject> cluster = new ArrayList<>();
        clusters.add(cluster);
        return cluster;
    }

    private static String text(ReviewedProject project) {
        return Wording.plain(String.join("", project.objectiveTexts().values()));
    }
}
