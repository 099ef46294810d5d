package org.budgetperformance.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps the indicators of a project by their ids while their contents, order and number change. */
final class IndicatorArrangement {
    private IndicatorArrangement() {}

    /** Takes one of the indicators out; those behind it move up. */
    static void remove(ProjectEntity project, List<IndicatorEntity> indicators, IndicatorEntity removed) {
        List<ProjectContent.Placed> kept = indicators.stream()
                .filter(it -> it != removed)
                .map(it -> new ProjectContent.Placed(it.id(), it.content()))
                .toList();
        arrange(project, indicators, kept);
    }

    /** Brings the indicators to the wanted contents and order. */
    static void arrange(ProjectEntity project, List<IndicatorEntity> indicators, List<ProjectContent.Placed> wanted) {
        Map<String, IndicatorEntity> present = new HashMap<>();
        indicators.forEach(it -> present.put(it.id(), it));
        boolean differs = indicators.size() != wanted.size();
        List<IndicatorEntity> arranged = new ArrayList<>();
        for (ProjectContent.Placed placed : wanted) {
            int seq = arranged.size() + 1;
            IndicatorEntity kept = placed.id() == null ? null : present.get(placed.id());
            differs |= kept == null || kept.become(seq, placed.content());
            arranged.add(kept == null ? new IndicatorEntity(project, placed.id(), seq, placed.content()) : kept);
        }
        if (differs) {
            indicators.retainAll(arranged);
            arranged.stream().filter(it -> !indicators.contains(it)).forEach(indicators::add);
            indicators.sort((one, other) -> Integer.compare(one.seq(), other.seq()));
        }
    }
}
