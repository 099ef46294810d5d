package org.budgetperformance.rules;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.budgetperformance.domain.Severity;

/** Purpose or objective says nothing beyond the name of the project. */
final class RepeatsNameRule extends ProjectRule {
    private static final Pattern OPENING = Pattern.compile("^(?:主要)?(?:用于|支付|关于|完成|开展)");

    RepeatsNameRule(Settings settings) {
        super("TEXT_REPEATS_THE_NAME", Severity.WARNING, settings);
    }

    @Override
    public Stream<Finding> review(ReviewedProject project) {
        String name = Wording.plain(project.name());
        return project.texts().entrySet().stream()
                .filter(it -> repeats(essence(it.getValue()), name))
                .map(it -> finding(project, it.getKey(), it.getValue(), project.name()));
    }

    private static String essence(String text) {
        return OPENING.matcher(Wording.plain(text)).replaceFirst("");
    }

    /** Made of the name's characters alone, or the name with a letter or two behind it. */
    private static boolean repeats(String text, String name) {
        boolean longer = text.contains(name) && text.length() <= name.length() + 2;
        return text.length() >= 2 && (longer || Wording.isMadeOf(text, name));
    }
}
