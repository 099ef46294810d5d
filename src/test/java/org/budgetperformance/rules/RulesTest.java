package org.budgetperformance.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.budgetperformance.domain.IndicatorLevel2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulesTest {

    static Stream<Pair> pairs() {
        return Pairs.all();
    }

    @Test
    void aWellMadeProjectHasNoFinding() {
        assertThat(Rules.STANDARD.review(Reviewed.wellMade().get())).isEmpty();
        assertThat(Rules.STANDARD.review(Stream.of(Reviewed.wellMade().get()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void aRuleIsTrippedByOneAndNotByWhatStandsBeside(Pair pair) {
        assertThat(Rules.STANDARD.review(pair.tripping().stream()))
                .filteredOn(it -> it.rule().id().equals(pair.rule()))
                .anySatisfy(it -> {
                    assertThat(it.pointer()).isEqualTo(pair.pointer());
                    assertThat(it.project()).isEqualTo(pair.tripping().get(0).code());
                });
        assertThat(Rules.STANDARD.review(pair.beside().stream()))
                .filteredOn(it -> it.rule().id().equals(pair.rule()))
                .isEmpty();
    }

    @Test
    void everyRuleHasAPairAndAnIdOfItsOwn() {
        List<String> ids = Rules.STANDARD.all().stream().map(Rule::id).toList();
        assertThat(ids).doesNotHaveDuplicates().isSorted();
        assertThat(Pairs.all().map(Pair::rule).collect(Collectors.toSet())).containsExactlyInAnyOrderElementsOf(ids);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everyRuleHasItsWordsAndNoneAreLeftOver(String language) {
        Set<String> keys = new TreeSet<>();
        Rules.STANDARD.all().forEach(rule -> {
            keys.addAll(List.of(rule.id(), rule.id() + ".why", rule.id() + ".finding"));
            rule.parameters().forEach(it -> keys.add(rule.id() + ".parameter." + it.name()));
        });
        ResourceBundle words = ResourceBundle.getBundle("messages.rules", Locale.forLanguageTag(language));
        assertThat(words.getLocale().getLanguage()).isEqualTo(language);
        // what regulation is behind a rule is told once, as it is cited
        assertThat(words.keySet()).filteredOn(key -> !key.endsWith(".norm")).containsExactlyInAnyOrderElementsOf(keys);
        assertThat(keys).allSatisfy(key -> assertThat(words.getString(key)).isNotBlank());
    }

    @Test
    void theOrderOfProjectsDoesNotMatter() {
        List<ReviewedProject> projects = new ArrayList<>(Pairs.all()
                .flatMap(it -> it.tripping().stream())
                .collect(Collectors.toMap(ReviewedProject::code, it -> it, (one, other) -> one))
                .values());
        Set<Finding> expected = Rules.STANDARD.review(projects.stream()).collect(Collectors.toSet());
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(projects, new Random(seed));
            assertThat(Rules.STANDARD.review(projects.stream()).collect(Collectors.toSet()))
                    .isEqualTo(expected);
        }
    }

    @Test
    void textsThatAreNearlyTheSameMeetInABandAndOthersHardly() {
        String text = "保障公安工作和其他日常工作任务、维护社会治安秩序、制止危害社会治安秩序的行为";
        Set<String> bands = LikeTexts.bands(text);
        assertThat(LikeTexts.areAlike(text, text.replace("制止", "防止"), 80)).isTrue();
        assertThat(LikeTexts.bands(text.replace("制止", "防止"))).containsAnyElementsOf(bands);
        assertThat(LikeTexts.bands("购买警务设备并按期验收，设备完好率保持在较高水平")).doesNotContainAnyElementsOf(bands);
    }

    @Test
    void manyProjectsWithTheSameObjectiveAreAllTold() {
        List<ReviewedProject> projects = IntStream.range(0, 5_000)
                .mapToObj(it -> Reviewed.wellMade().number(it).get())
                .toList();
        assertThat(Rules.STANDARD
                        .review(projects.stream())
                        .filter(it -> it.rule().id().equals("OBJECTIVES_ALIKE")))
                .hasSize(5_000);
    }

    @Test
    void whatIsWithheldTripsNothingThatReadsIt() {
        ReviewedProject project = Reviewed.wellMade()
                .withoutIndicators()
                .purpose(ReviewedText.WITHHELD)
                .objectives(ReviewedText.WITHHELD)
                .add(IndicatorLevel2.COST, "工程总费用", "结算价", "")
                .get();
        assertThat(Rules.STANDARD.review(project).map(Finding::pointer)).containsOnly("/indicators");
    }
}
