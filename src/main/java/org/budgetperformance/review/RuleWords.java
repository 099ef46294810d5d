package org.budgetperformance.review;

import java.util.List;
import java.util.ResourceBundle;
import org.budgetperformance.rules.Parameter;
import org.budgetperformance.rules.Rule;
import org.budgetperformance.shared.problem.Language;
import org.jspecify.annotations.Nullable;

/** The words of rules in one language. */
@SuppressWarnings("ImmutableEnumChecker") // bundles do not change once they are loaded
enum RuleWords {
    ZH(Language.ZH),
    EN(Language.EN);

    private final Language language;
    private final ResourceBundle words;

    RuleWords(Language language) {
        this.language = language;
        this.words = language.words("rules");
    }

    String title(Rule rule) {
        return words.getString(rule.id());
    }

    String explanation(Rule rule) {
        return words.getString(rule.id() + ".why");
    }

    /** The regulation behind it, as it is cited; null where there is none. */
    @Nullable
    String norm(Rule rule) {
        String key = rule.id() + ".norm";
        return words.containsKey(key) ? words.getString(key) : null;
    }

    String parameter(Rule rule, Parameter parameter) {
        return words.getString(rule.id() + ".parameter." + parameter.name());
    }

    String message(Rule rule, List<String> values) {
        return language.format(words.getString(rule.id() + ".finding"), values);
    }
}
