package org.budgetperformance.domain;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a target value (指标值): {@code [operator] number [unit] [bound]} or {@code [operator] date [bound]}, where a bound
 * is a word behind, such as 以上 or 前. When in doubt it does not read: a range, a second number, a second sign or a bound
 * against the operator leaves the text qualitative.
 */
final class TargetValueReader {
    private static final int INTEGER_DIGITS = 18;
    private static final int DECIMALS = 6;

    private static final Map<String, TargetOperator> OPERATORS = Arrays.stream(TargetOperator.values())
            .flatMap(operator -> operator.spellings().stream().map(spelling -> Map.entry(spelling, operator)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final String BLANKS = "[\\s\\u00A0]*";
    private static final String OPERATOR = "(?<operator>" + anyOperator() + ")?" + BLANKS;
    private static final Pattern NUMBER =
            Pattern.compile(OPERATOR + "(?<number>" + Decimals.NUMBER + ")(?<tail>.*)", Pattern.DOTALL);
    private static final List<Pattern> DATES = Stream.of(
                    "(?<year>[1-9][0-9]{3}) 年 (?<month>[0-9]{1,2}) 月 (?<day>[0-9]{1,2}) 日 (?<before>[之以]?前)?",
                    "(?<year>[1-9][0-9]{3})([-/])(?<month>[0-9]{1,2})\\3(?<day>[0-9]{1,2}) (?<before>[之以]?前)?")
            .map(date -> Pattern.compile(OPERATOR + date.replace(" ", BLANKS)))
            .toList();

    private TargetValueReader() {}

    static TargetValue read(String raw) {
        String cell = Texts.trimCell(raw);
        String text = Texts.halfWidth(cell);
        return readDate(raw, text)
                .or(() -> readNumber(raw, cell, text))
                .orElseGet(() -> new TargetValue(raw, TargetKind.QUALITATIVE, null, null, null, null, null));
    }

    private static Optional<TargetValue> readDate(String raw, String text) {
        return DATES.stream()
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::matches)
                .findFirst()
                .flatMap(match -> dated(raw, match));
    }

    private static Optional<TargetValue> dated(String raw, Matcher match) {
        TargetOperator bound = match.group("before") == null ? null : TargetOperator.LE;
        return calendarDay(match)
                .flatMap(day -> agreed(operatorOf(match), bound)
                        .map(operator -> new TargetValue(raw, TargetKind.DATE, operator, null, null, null, day)));
    }

    /** Empty for a day that no calendar has, such as 2024年2月30日. */
    private static Optional<LocalDate> calendarDay(Matcher match) {
        try {
            return Optional.of(LocalDate.of(number(match, "year"), number(match, "month"), number(match, "day")));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<TargetValue> readNumber(String raw, String cell, String text) {
        Matcher match = NUMBER.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        TargetTail tail = TargetTail.of(cell.substring(match.start("tail")));
        Optional<TargetOperator> agreed = agreed(operatorOf(match), tail.bound());
        Optional<BigDecimal> value = Decimals.read(match.group("number")).flatMap(TargetValueReader::storable);
        if (!tail.isUnit() || agreed.isEmpty()) {
            return Optional.empty();
        }
        return value.map(
                it -> new TargetValue(raw, TargetKind.NUMERIC, agreed.get(), it, tail.unit(), tail.unitText(), null));
    }

    /** The operator before and the bound behind as one; empty when they contradict each other. */
    private static Optional<TargetOperator> agreed(@Nullable TargetOperator operator, @Nullable TargetOperator bound) {
        if (operator == null) {
            return Optional.of(bound == null ? TargetOperator.EQ : bound);
        }
        return bound == null || operator.pointsLike(bound) ? Optional.of(operator) : Optional.empty();
    }

    private static @Nullable TargetOperator operatorOf(Matcher match) {
        String spelling = match.group("operator");
        return spelling == null ? null : OPERATORS.get(spelling);
    }

    private static Optional<BigDecimal> storable(BigDecimal value) {
        return Optional.of(value)
                .filter(it -> Decimals.hasIntegerDigits(it, INTEGER_DIGITS))
                .flatMap(it -> Decimals.withDecimals(it, DECIMALS));
    }

    private static int number(Matcher match, String group) {
        return Integer.parseInt(match.group(group));
    }

    private static String anyOperator() {
        return OPERATORS.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }
}
