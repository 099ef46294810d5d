package org.budgetperformance.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.budgetperformance.domain.Texts;

/**
 * A line that begins with a number and a stop: {@code 1、}, {@code 2.}, {@code ３．}.
 *
 * @param label number and stop as printed
 * @param rest the text behind
 */
record Numbered(int number, String label, String rest) {
    private static final int LONGEST_LABEL = 16;
    private static final Pattern HEADING = Pattern.compile("([0-9]{1,6})[.、]");

    /** 1.5 is no item 1, but 1.2024年 is: nobody plans a target of 1.2024 years. */
    private static final Pattern ITEM = Pattern.compile("([0-9]{1,2})(?:、|\\.(?:(?![0-9])|(?=20[0-9]{2}年)))");

    /** The heading of an entry; what follows the stop may be a digit, e.g. {@code 34.2024年…}. */
    static Optional<Numbered> heading(String line) {
        return read(HEADING, line);
    }

    /** An item of a list. */
    static Optional<Numbered> item(String line) {
        return read(ITEM, line);
    }

    private static Optional<Numbered> read(Pattern pattern, String line) {
        if (line.isEmpty() || !Character.isDigit(line.charAt(0))) {
            return Optional.empty();
        }
        String head = Texts.halfWidth(line.substring(0, Math.min(LONGEST_LABEL, line.length())));
        Matcher match = pattern.matcher(head);
        return match.lookingAt() ? Optional.of(split(line, match)) : Optional.empty();
    }

    private static Numbered split(String line, Matcher match) {
        String rest = Texts.trimCell(line.substring(match.end()));
        return new Numbered(Integer.parseInt(match.group(1)), line.substring(0, match.end()), rest);
    }
}
