package org.budgetperformance.rules;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.budgetperformance.domain.Texts;

/** What a text says apart from how it is written. */
final class Wording {
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{IsHan}\\p{Alnum}]+");

    private Wording() {}

    /** Letters, digits and ideographs only, in half-width characters. */
    static String plain(String text) {
        return NOT_A_WORD.matcher(Texts.halfWidth(text)).replaceAll("");
    }

    /** Whether all characters of one text come in the other in this order: 物业费 says nothing beyond 物业管理费. */
    static boolean isMadeOf(String text, String whole) {
        int at = 0;
        for (int i = 0; i < whole.length() && at < text.length(); i++) {
            if (whole.charAt(i) == text.charAt(at)) {
                at++;
            }
        }
        return at == text.length();
    }

    /** Pairs of neighbouring characters. */
    static Set<String> pairs(String text) {
        Set<String> pairs = new TreeSet<>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }

    /** The part of all pairs that both texts have, 0 to 1. */
    static double likeness(String one, String other) {
        Set<String> all = pairs(one);
        Set<String> ofOther = pairs(other);
        Set<String> common = new TreeSet<>(all);
        common.retainAll(ofOther);
        all.addAll(ofOther);
        return all.isEmpty() ? 0 : (double) common.size() / all.size();
    }
}
