package org.budgetperformance.project;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds for indicators that come without ids the stored ones they stand for, so that an indicator keeps its identity when its
 * document is imported again: first those that are equal, then those with the same levels and name, then those at the same place.
 */
final class IndicatorMatching {
    private final List<IndicatorEntity> left;
    private final List<IndicatorContent> wanted;
    private final @Nullable IndicatorEntity[] found;

    private IndicatorMatching(List<IndicatorEntity> stored, List<IndicatorContent> wanted) {
        this.left = new ArrayList<>(stored);
        this.wanted = wanted;
        this.found = new IndicatorEntity[wanted.size()];
    }

    static List<ProjectContent.Placed> match(List<IndicatorEntity> stored, List<IndicatorContent> wanted) {
        IndicatorMatching matching = new IndicatorMatching(stored, wanted);
        matching.pass((entity, i) -> entity.content().equals(wanted.get(i)));
        matching.pass((entity, i) -> isNamedAlike(entity.content(), wanted.get(i)));
        matching.pass((entity, i) -> entity.seq() == i + 1 && isOfOneLevel(entity.content(), wanted.get(i)));
        return matching.placed();
    }

    private void pass(BiPredicate<IndicatorEntity, Integer> same) {
        for (int i = 0; i < wanted.size(); i++) {
            if (found[i] == null) {
                found[i] = take(i, same);
            }
        }
    }

    private @Nullable IndicatorEntity take(int place, BiPredicate<IndicatorEntity, Integer> same) {
        for (Iterator<IndicatorEntity> it = left.iterator(); it.hasNext(); ) {
            IndicatorEntity entity = it.next();
            if (same.test(entity, place)) {
                it.remove();
                return entity;
            }
        }
        return null;
    }

    private List<ProjectContent.Placed> placed() {
        List<@Nullable String> ids =
                Arrays.stream(found).map(it -> it == null ? null : it.id()).toList();
        return IntStream.range(0, wanted.size())
                .mapToObj(i -> new ProjectContent.Placed(ids.get(i), wanted.get(i)))
                .toList();
    }

    private static boolean isNamedAlike(IndicatorContent one, IndicatorContent other) {
        return one.name().equals(other.name()) && isOfOneLevel(one, other);
    }

    private static boolean isOfOneLevel(IndicatorContent one, IndicatorContent other) {
        return Objects.equals(one.level1Label(), other.level1Label())
                && Objects.equals(one.level2Label(), other.level2Label());
    }
}
