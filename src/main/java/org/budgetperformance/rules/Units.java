package org.budgetperformance.rules;

import java.util.Objects;
import java.util.regex.Pattern;
import org.budgetperformance.domain.MeasureUnit;
import org.budgetperformance.domain.TargetValue;

/** How units are written in target values. */
final class Units {
    private static final Pattern PERCENT = Pattern.compile("百分[比百号]|[(（]?[%％][)）]?");

    private Units() {}

    static String withoutPercent(String unitRaw) {
        return PERCENT.matcher(unitRaw).replaceAll("");
    }

    /** Whether it is a way to write some unit. */
    static boolean isWritten(String unit) {
        return MeasureUnit.ofText(unit) != MeasureUnit.OTHER;
    }

    /** The same target with its unit written so. */
    static String rewritten(TargetValue target, String unit) {
        String raw = Objects.requireNonNullElse(target.raw(), "");
        String written = Objects.requireNonNullElse(target.unitRaw(), "");
        int at = raw.lastIndexOf(written);
        return at < 0 ? raw : raw.substring(0, at).strip() + unit;
    }
}
