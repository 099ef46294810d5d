package org.budgetperformance.rules;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.budgetperformance.domain.Severity;
import org.budgetperformance.domain.TargetKind;
import org.budgetperformance.domain.Texts;

/** A target with digits or a sign in it that cannot be read as a number or a date. */
final class TargetUnreadableRule extends IndicatorRule {
    private static final Pattern NUMBER = Pattern.compile("[0-9≥≤≧≦⩾⩽<>=%‰]");

    TargetUnreadableRule(Settings settings) {
        super("TARGET_UNREADABLE", Severity.WARNING, settings);
    }

    @Override
    Stream<Finding> review(ReviewedProject project, ReviewedIndicator indicator) {
        boolean wrong = indicator.target().kind() == TargetKind.QUALITATIVE
                && NUMBER.matcher(Texts.halfWidth(indicator.raw())).find();
        return wrong ? Stream.of(finding(project, indicator.pointer("target"), indicator.raw())) : Stream.empty();
    }
}
