package org.budgetperformance.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.budgetperformance.domain.Severity;

/** A name is masked by the initials of its words, and words beside it tell what they are. */
final class MaskedNameRule extends ProjectRule {
    private static final Pattern MASK = Pattern.compile("[A-Z]{2,}");

    /** The initials that police budgets mask, each with words that tell what they are. */
    private final Map<String, List<String>> masks = parameter(
            "masks",
            "FK=反恐|恐怖,JD=禁毒|戒毒|毒品|验毒|吸毒,SFJZ=司法救助|生活确实困难|涉法涉诉,WSZT=网上追逃|追逃|抓获|逃犯,WW=维稳,XD=吸毒|毒品|验毒,XF=信访|上访|涉法涉诉,ZA=专案",
            MaskedNameRule::read);

    MaskedNameRule(Settings settings) {
        super("MASKED_NAME_REVEALED", Severity.WARNING, settings);
    }

    @Override
    public Stream<Finding> review(ReviewedProject project) {
        Set<String> masked =
                MASK.matcher(project.name()).results().map(MatchResult::group).collect(Collectors.toSet());
        return masks.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(it -> masked.stream().anyMatch(mask -> mask.contains(it.getKey())))
                .flatMap(it -> places(project)
                        .filter(place -> it.getValue().stream().anyMatch(place.getValue()::contains))
                        .map(place -> finding(project, place.getKey(), place.getValue(), it.getKey())))
                .collect(Collectors.toMap(Finding::pointer, it -> it, (one, other) -> one, TreeMap::new))
                .values()
                .stream();
    }

    private static Map<String, List<String>> read(String text) {
        return Parameter.words(text).stream()
                .map(mask -> mask.split("=", 2))
                .collect(Collectors.toMap(mask -> mask[0], MaskedNameRule::words));
    }

    private static List<String> words(String... mask) {
        if (mask.length < 2 || !MASK.matcher(mask[0]).matches()) {
            throw new IllegalArgumentException(mask[0] + " is not of the form XX=word|word");
        }
        List<String> words = List.of(mask[1].split("[|]", -1));
        if (words.contains("")) {
            throw new IllegalArgumentException(mask[0] + " has an empty word");
        }
        return words;
    }

    private static Stream<Map.Entry<String, String>> places(ReviewedProject project) {
        return Stream.concat(
                project.texts().entrySet().stream(),
                project.indicators().stream()
                        .flatMap(it -> Stream.of(
                                Map.entry(it.pointer("name"), it.name()),
                                Map.entry(
                                        it.pointer("description"),
                                        it.description().readable()))));
    }
}
