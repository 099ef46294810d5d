package org.budgetperformance.shared.problem;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.budgetperformance.domain.FaultCode;
import org.jspecify.annotations.Nullable;

/** The two languages of the service's sentences. Chinese is the one of callers that name none. */
@SuppressWarnings("ImmutableEnumChecker") // bundles do not change once they are loaded
public enum Language {
    ZH(Locale.CHINESE),
    EN(Locale.ENGLISH);

    private static final List<Locale> LOCALES = List.of(Locale.CHINESE, Locale.ENGLISH);

    private final Locale locale;
    private final ResourceBundle problems;
    private final ResourceBundle faults;

    Language(Locale locale) {
        this.locale = locale;
        this.problems = bundle("problems", locale);
        this.faults = bundle("faults", locale);
    }

    /** The better of the two for an {@code Accept-Language} header; a header that cannot be read counts as none. */
    public static Language of(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return ZH;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), LOCALES);
            return Locale.ENGLISH.equals(best) ? EN : ZH;
        } catch (IllegalArgumentException unreadable) {
            return ZH;
        }
    }

    public String tag() {
        return locale.getLanguage();
    }

    public String title(ProblemType type) {
        return problems.getString(type.name());
    }

    public String sentence(Detail detail, List<String> arguments) {
        return format(problems.getString("detail." + detail.name()), arguments);
    }

    public String sentence(FaultCode code, List<String> arguments) {
        return format(faults.getString(code.name()), arguments);
    }

    /** A bundle of other messages in this language, by its name. */
    public ResourceBundle words(String name) {
        return bundle(name, locale);
    }

    public String format(String pattern, List<String> arguments) {
        return new MessageFormat(pattern, locale).format(arguments.toArray());
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(
                "messages." + name,
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
