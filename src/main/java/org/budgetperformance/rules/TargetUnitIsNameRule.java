package org.budgetperformance.rules;

import java.util.List;
import java.util.stream.Stream;
import org.budgetperformance.domain.MeasureUnit;
import org.budgetperformance.domain.Severity;

/** The unit of a target is what is measured: ≥95完工及时率. */
final class TargetUnitIsNameRule extends IndicatorRule {
    private static final List<String> SHARES = List.of("率", "度", "性");

    TargetUnitIsNameRule(Settings settings) {
        super("TARGET_UNIT_IS_THE_NAME", Severity.WARNING, settings);
    }

    @Override
    Stream<Finding> review(ReviewedProject project, ReviewedIndicator indicator) {
        String written = indicator.target().unitRaw();
        if (written == null) {
            return Stream.empty();
        }
        String unit = Wording.plain(Units.withoutPercent(written));
        if (unit.length() < 2 || Units.isWritten(unit) || !isOf(indicator, unit)) {
            return Stream.empty();
        }
        Finding finding = finding(project, indicator.pointer("target"), indicator.raw(), written);
        boolean share = indicator.isIn(MeasureUnit.PERCENT) || SHARES.stream().anyMatch(unit::endsWith);
        return Stream.of(share ? finding.suggesting(Units.rewritten(indicator.target(), "%")) : finding);
    }

    private static boolean isOf(ReviewedIndicator indicator, String unit) {
        return Stream.of(indicator.name(), indicator.description().readable())
                .map(Wording::plain)
                .filter(it -> !it.isEmpty())
                .anyMatch(it -> it.contains(unit) || unit.contains(it));
    }
}
