package org.budgetperformance.domain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What follows the number of a target value (指标值): a unit text as it is written, which may be empty, and the operator
 * that a word behind it stands for (90%以上, 3天以内).
 */
record TargetTail(String text, @Nullable TargetOperator bound) {
    /** 内 alone bounds a time only: 2小时内 is a bound, 辖区内 is none. */
    private static final Pattern BOUNDED =
            Pattern.compile("(?<text>.*?)(?:(?<atLeast>及?以上)|(?<atMost>及?以下|[以之]内|(?<=[年月周天日时钟秒])内))", Pattern.DOTALL);

    private static final Pattern BEGINS_LIKE_A_UNIT = Pattern.compile("[\\p{L}%‰℃°㎡㎥(].*", Pattern.DOTALL);

    /** A range or part of a date: 3至五年, 12月底前, 2024年度. */
    private static final Pattern RANGE_OR_CALENDAR =
            Pattern.compile("至.*|[年月日][底末初中份度前].*|[年月日][之以]前.*", Pattern.DOTALL);

    /** A digit that does not belong to m2 or m3, or a second sign: another number, another condition. */
    private static final Pattern ANOTHER_CONDITION = Pattern.compile("(?<![mM])[0-9]|[<>=≥≧⩾≤≦⩽±]");

    static TargetTail of(String rest) {
        String tail = Texts.trimCell(rest);
        Matcher match = BOUNDED.matcher(tail);
        if (!match.matches()) {
            return new TargetTail(tail, null);
        }
        TargetOperator bound = match.group("atLeast") == null ? TargetOperator.LE : TargetOperator.GE;
        return new TargetTail(Texts.trimCell(match.group("text")), bound);
    }

    /** Whether the text can be a unit at all, no text included. */
    boolean isUnit() {
        String narrow = Texts.halfWidth(text);
        return narrow.isEmpty()
                || (BEGINS_LIKE_A_UNIT.matcher(narrow).matches()
                        && !RANGE_OR_CALENDAR.matcher(narrow).matches()
                        && !ANOTHER_CONDITION.matcher(narrow).find());
    }

    /** The unit as it is written; null where none is. */
    @Nullable
    String unitText() {
        return text.isEmpty() ? null : text;
    }

    @Nullable
    MeasureUnit unit() {
        return text.isEmpty() ? null : MeasureUnit.ofText(text);
    }
}
