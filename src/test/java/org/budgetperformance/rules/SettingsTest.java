package org.budgetperformance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.budgetperformance.domain.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a district sets otherwise than the rules do. */
class SettingsTest {

    static Stream<Rule> rules() {
        return Rules.STANDARD.all().stream();
    }

    static Stream<Pair> pairs() {
        return Pairs.all();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void aRuleThatIsSwitchedOffFindsNothing(Pair pair) {
        Rules rules = new Rules(new Settings(Map.of(pair.rule(), new Settings.OfRule(null, false, Map.of()))));
        assertThat(rules.review(pair.tripping().stream()))
                .noneMatch(it -> it.rule().id().equals(pair.rule()));
        assertThat(rules.of(pair.rule()))
                .hasValueSatisfying(it -> assertThat(it.isEnabled()).isFalse());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleIsAsGraveAsTheDistrictSays(Rule rule) {
        Severity other = rule.severity() == Severity.INFO ? Severity.ERROR : Severity.INFO;
        Rules rules = new Rules(new Settings(Map.of(rule.id(), new Settings.OfRule(other, true, Map.of()))));
        assertThat(rules.of(rule.id())).map(Rule::severity).hasValue(other);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void whatARuleTakesByItselfCanBeSetAndChangesNothing(Rule rule) {
        rule.parameters()
                .forEach(it -> assertThat(of(rule.id(), it.name(), it.standard())
                                .of(rule.id())
                                .orElseThrow()
                                .parameters())
                        .containsExactlyElementsOf(rule.parameters()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            AMOUNT_OUTSIDE_COST; levels; QUANTITY,ECONOMIC_BENEFIT
            COST_TARGET_NOT_THE_BUDGET; tolerance; 1000000
            ECOLOGICAL_MEASURES_OTHER; words; 无误
            INDICATORS_COPIED; fewest; 100
            LEVEL1_MISSING; levels; OUTPUT
            LEVEL2_MISSING; levels; QUANTITY
            MASKED_NAME_REVEALED; masks; ZZ=没有
            NAME_IS_A_UNIT; endings; 没有这样的结尾
            OBJECTIVE_PLACEHOLDER; words; 没有这样的词
            PEOPLE_COUNTED_AS_ITEMS; words; 没有这样的词
            PERCENT_MISSPELT; words; 没有这样的词
            PLAN_TEMPLATE; fewest; 1000
            QUALITY_IS_A_COUNT; words; 没有这样的词""")
    void aLaxerParameterSparesSomeOfWhatTheStandardTrips(String rule, String parameter, String value) {
        Rules rules = of(rule, parameter, value);
        assertThat(tripped(rules, rule)).isLessThan(tripped(Rules.STANDARD, rule));
    }

    @ParameterizedTest
    @CsvSource({"PLAN_ALL_AT_THE_END,percent,99", "PLAN_NOTHING_BEFORE_JULY,percent,99"})
    void aStricterParameterTripsMore(String rule, String parameter, String value) {
        assertThat(tripped(of(rule, parameter, value), rule)).isGreaterThan(tripped(Rules.STANDARD, rule));
    }

    @Test
    void objectivesThatDifferInAWordAreAlikeByTheStandardOnly() {
        String text = "保障公安工作和其他日常工作任务、维护社会治安秩序、制止危害社会治安秩序的行为";
        List<ReviewedProject> projects = Stream.of(text, text.replace("制止", "防止"))
                .map(it -> Reviewed.wellMade()
                        .number(text.equals(it) ? 1 : 2)
                        .objectives(ReviewedText.of(it))
                        .get())
                .toList();
        assertThat(Rules.STANDARD.review(projects.stream()))
                .anyMatch(it -> it.rule().id().equals("OBJECTIVES_ALIKE"));
        assertThat(of("OBJECTIVES_ALIKE", "likeness", "100").review(projects.stream()))
                .noneMatch(it -> it.rule().id().equals("OBJECTIVES_ALIKE"));
    }

    @Test
    void everyParameterIsTriedHere() {
        assertThat(rules().flatMap(rule -> rule.parameters().stream())).hasSize(16);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            NO_SUCH_RULE; fewest; 3; There is no rule NO_SUCH_RULE
            PLAN_TEMPLATE; least; 3; PLAN_TEMPLATE has no parameter least
            PLAN_TEMPLATE; fewest; many; PLAN_TEMPLATE cannot have many as fewest
            PLAN_TEMPLATE; fewest; 1; not from 2 to 1000
            LEVEL1_MISSING; levels; QUANTITY; LEVEL1_MISSING cannot have QUANTITY as levels
            QUALITY_IS_A_COUNT; words; 数量,,人数; a word is empty
            MASKED_NAME_REVEALED; masks; JD; JD is not of the form
            MASKED_NAME_REVEALED; masks; JD=禁毒|; JD has an empty word""")
    void whatCannotBeSetIsRefusedByItsName(String rule, String parameter, String value, String reason) {
        assertThatThrownBy(() -> of(rule, parameter, value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
    }

    private static Rules of(String rule, String parameter, String value) {
        return new Rules(new Settings(Map.of(rule, new Settings.OfRule(null, true, Map.of(parameter, value)))));
    }

    /** Both halves of the rule's pairs, so that what is spared and what is tripped beside shows. */
    private static long tripped(Rules rules, String rule) {
        return Pairs.all()
                .filter(it -> it.rule().equals(rule))
                .flatMap(it -> Stream.of(it.tripping(), it.beside()))
                .flatMap((List<ReviewedProject> it) -> rules.review(it.stream()))
                .filter(it -> it.rule().id().equals(rule))
                .count();
    }
}
