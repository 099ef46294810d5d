package org.budgetperformance.page;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.budgetperformance.domain.Labelled;
import org.budgetperformance.domain.Money;
import org.budgetperformance.shared.problem.Language;
import org.jspecify.annotations.Nullable;

/** What a page says in the language of its reader. Amounts are in 万元, as in the form; times are those of the district. */
record Words(Language language, Map<String, String> phrases) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    static Words in(Language language) {
        ResourceBundle bundle = language.words("page");
        return new Words(
                language,
                bundle.keySet().stream().collect(Collectors.toUnmodifiableMap(Function.identity(), bundle::getString)));
    }

    String label(@Nullable Labelled constant) {
        if (constant == null) {
            return "";
        }
        return language == Language.EN ? constant.labelEn() : constant.label();
    }

    /** A phrase with what stands in its places. */
    String phrase(String key, Object... values) {
        return language.format(
                Objects.requireNonNull(phrases.get(key), key),
                Arrays.stream(values).map(Object::toString).toList());
    }

    /** The title of a rule; its name where a finding was kept of one that is no longer there. */
    String rule(String id) {
        ResourceBundle titles = language.words("rules");
        return titles.containsKey(id) ? titles.getString(id) : id;
    }

    String chosen(String chinese, String english) {
        return language == Language.EN ? english : chinese;
    }

    static String time(Instant at) {
        return TIME.format(at);
    }

    static String wanYuan(@Nullable BigDecimal yuan) {
        return yuan == null ? "" : Money.ofYuan(yuan).toWanYuanText();
    }

    static String percent(@Nullable BigDecimal percent) {
        return percent == null ? "" : percent.stripTrailingZeros().toPlainString() + "%";
    }
}
