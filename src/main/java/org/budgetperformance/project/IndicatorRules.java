package org.budgetperformance.project;

import java.util.Optional;
import java.util.Set;
import org.budgetperformance.api.model.Indicator;
import org.budgetperformance.api.model.Target;
import org.budgetperformance.domain.FaultCode;
import org.budgetperformance.domain.IndicatorLevel1;
import org.budgetperformance.domain.IndicatorLevel2;
import org.budgetperformance.domain.Labelled;
import org.budgetperformance.shared.problem.Faults;
import org.jspecify.annotations.Nullable;

/** Checks and reads a written indicator (绩效指标), within its project or on its own. */
public final class IndicatorRules {
    private IndicatorRules() {}

    /**
     * Adds the indicator's faults.
     *
     * @param pointer of the indicator in the body
     * @param withheld the pointers of the body that name withheld members
     */
    public static void check(Indicator indicator, String pointer, Set<String> withheld, Faults faults) {
        Target target = indicator.target();
        WithheldRules.checkValue(indicator.description(), pointer + "/description", withheld, faults);
        WithheldRules.checkValue(indicator.basis(), pointer + "/basis", withheld, faults);
        WithheldRules.checkRequired(target, pointer + "/target", withheld, faults);
        WithheldRules.checkPhrase(target == null ? null : target.raw(), pointer + "/target/raw", faults);
        WithheldRules.checkPhrase(indicator.name(), pointer + "/name", faults);
        checkLabel(
                indicator.level1(),
                IndicatorLevel1::ofLabel,
                indicator.level1Label(),
                pointer + "/level1Label",
                faults);
        checkLabel(
                indicator.level2(),
                IndicatorLevel2::ofLabel,
                indicator.level2Label(),
                pointer + "/level2Label",
                faults);
    }

    /** The content of an indicator without faults. */
    public static IndicatorContent read(Indicator indicator, String pointer, Set<String> withheld) {
        Target target = indicator.target();
        return new IndicatorContent(
                level(indicator.level1(), indicator.level1Label(), IndicatorLevel1::ofLabel),
                label(indicator.level1(), indicator.level1Label()),
                level(indicator.level2(), indicator.level2Label(), IndicatorLevel2::ofLabel),
                label(indicator.level2(), indicator.level2Label()),
                indicator.name(),
                indicator.description(),
                withheld.contains(pointer + "/description"),
                target == null ? null : target.raw(),
                indicator.basis(),
                withheld.contains(pointer + "/basis"));
    }

    private interface Labels<L extends Labelled> {
        Optional<L> find(String label);
    }

    /** A label of a level may be any text, but not that of another level. */
    private static <L extends Labelled> void checkLabel(
            @Nullable L level, Labels<L> labels, @Nullable String label, String pointer, Faults faults) {
        WithheldRules.checkPhrase(label, pointer, faults);
        if (level != null && label != null) {
            labels.find(label)
                    .filter(named -> named != level)
                    .ifPresent(named -> faults.add(pointer, FaultCode.LABEL_CONTRADICTS_LEVEL, label, named.name()));
        }
    }

    private static <L extends Labelled> @Nullable L level(@Nullable L level, @Nullable String label, Labels<L> labels) {
        return level == null && label != null ? labels.find(label).orElse(null) : level;
    }

    private static @Nullable String label(@Nullable Labelled level, @Nullable String label) {
        return label == null && level != null ? level.label() : label;
    }
}
