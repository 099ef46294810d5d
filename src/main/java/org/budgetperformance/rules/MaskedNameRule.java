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
    /** The initials that police budgets mask, and what tells them. */
    private static final Map<String, List<String>> WORDS = Map.of(
            "JD", List.of("禁毒", "戒毒", "毒品", "验毒", "吸毒"),
            "XD", List.of("吸毒", "毒品", "验毒"),
            "XF", List.of("信访", "上访", "涉法涉诉"),
            "SFJZ", List.of("司法救助", "生活确实困难", "涉法涉诉"),
            "WSZT", List.of("网上追逃", "追逃", "抓获", "逃犯"),
            "FK", List.of("反恐", "恐怖"),
            "WW", List.of("维稳"),
            "ZA", List.of("专案"));

    MaskedNameRule() {
        super("MASKED_NAME_REVEALED", Severity.WARNING);
    }

    @Override
    public Stream<Finding> review(ReviewedProject project) {
        Set<String> masks =
                MASK.matcher(project.name()).results().map(MatchResult::group).collect(Collectors.toSet());
        return WORDS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(it -> masks.stream().anyMatch(mask -> mask.contains(it.getKey())))
                .flatMap(it -> places(project)
                        .filter(place -> it.getValue().stream().anyMatch(place.getValue()::contains))
                        .map(place -> finding(project, place.getKey(), place.getValue(), it.getKey())))
                .collect(Collectors.toMap(Finding::pointer, it -> it, (one, other) -> one, TreeMap::new))
                .values()
                .stream();
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
