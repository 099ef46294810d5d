package org.budgetperformance.project;

import java.util.ArrayList;
import java.util.List;
import org.budgetperformance.api.model.Indicator;
import org.budgetperformance.api.model.Target;
import org.budgetperformance.domain.TargetValue;
import org.jspecify.annotations.Nullable;

/** Writes indicators (绩效指标) as the contract does. */
public final class IndicatorView {
    private IndicatorView() {}

    public static Indicator of(IndicatorEntity indicator) {
        IndicatorContent content = indicator.content();
        return new Indicator(
                indicator.id(),
                indicator.seq(),
                content.level1(),
                content.level1Label(),
                content.level2(),
                content.level2Label(),
                content.name(),
                content.description(),
                target(content.targetRaw()),
                content.basis());
    }

    /** A target value as written and as read; null when it is withheld. */
    public static @Nullable Target target(@Nullable String raw) {
        if (raw == null) {
            return null;
        }
        TargetValue target = TargetValue.read(raw);
        return new Target(
                raw, target.kind(), target.operator(), target.value(), target.unit(), target.unitRaw(), target.date());
    }

    /** JSON pointers to the withheld members, below {@code prefix}. */
    public static List<String> withheld(IndicatorContent content, String prefix) {
        List<String> pointers = new ArrayList<>();
        if (content.targetWithheld()) {
            pointers.add(prefix + "/target");
        }
        if (content.descriptionWithheld()) {
            pointers.add(prefix + "/description");
        }
        if (content.basisWithheld()) {
            pointers.add(prefix + "/basis");
        }
        return pointers;
    }
}
