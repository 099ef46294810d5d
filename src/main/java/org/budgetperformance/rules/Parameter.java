package org.budgetperformance.rules;

import java.util.Arrays;
import java.util.List;

/**
 * Something of a rule that a district may set otherwise (规则参数).
 *
 * @param standard what the rule takes by itself
 * @param value what it takes here
 */
public record Parameter(String name, String standard, String value) {
    static final String COMMA = ",";

    /** The words of a list, written with commas between them. */
    static List<String> words(String text) {
        List<String> words =
                Arrays.stream(text.split(COMMA, -1)).map(String::strip).toList();
        if (words.contains("")) {
            throw new IllegalArgumentException("a word is empty");
        }
        return words;
    }
}
