package org.budgetperformance.review;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.budgetperformance.rules.Rule;

/** The words of rules in one language. */
enum RuleWords {
    ZH(Locale.CHINESE),
    EN(Locale.ENGLISH);

    private final Locale locale;

    RuleWords(Locale locale) {
        this.locale = locale;
    }

    String title(Rule rule) {
        return words().getString(rule.id());
    }

    String explanation(Rule rule) {
        return words().getString(rule.id() + ".why");
    }

    String message(Rule rule, List<String> values) {
        return new MessageFormat(words().getString(rule.id() + ".finding"), locale).format(values.toArray());
    }

    private ResourceBundle words() {
        return ResourceBundle.getBundle(
                "messages.rules",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
