package org.budgetperformance.shared.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.budgetperformance.domain.FaultCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LanguageTest {

    @ParameterizedTest
    @EnumSource
    void everyFaultHasASentenceAndNoSentenceIsLeftOver(Language language) {
        assertThat(keys("messages.faults", language)).isEqualTo(names(FaultCode.values()));
    }

    @ParameterizedTest
    @EnumSource
    void everyProblemHasATitleAndNoTitleIsLeftOver(Language language) {
        Set<String> known = names(ProblemType.values());
        Arrays.stream(Detail.values()).forEach(detail -> known.add("detail." + detail.name()));
        assertThat(keys("messages.problems", language)).isEqualTo(known);
    }

    @ParameterizedTest
    @EnumSource
    void sentencesHoldTheirValuesAsTheyAre(Language language) {
        List<String> values = List.of("12000", "{x}'y");
        Stream<String> faults = Arrays.stream(FaultCode.values()).map(code -> language.sentence(code, values));
        Stream<String> details = Arrays.stream(Detail.values()).map(detail -> language.sentence(detail, values));
        Stream.concat(faults, details)
                .forEach(sentence -> assertThat(sentence).isNotBlank().doesNotContain("{0}", "{1}", "12,000"));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "none, ZH",
                "en, EN",
                "en-GB, EN",
                "zh-CN, ZH",
                "fr, ZH",
                "'fr, en;q=0.5', EN",
                "'en;q=0.1, zh;q=0.9', ZH",
                "'!!', ZH"
            })
    void theBetterLanguageOfTheHeaderIsTakenAndChineseWhereThereIsNone(String header, Language language) {
        assertThat(Language.of(header)).isEqualTo(language);
    }

    private static Set<String> keys(String bundle, Language language) {
        ResourceBundle.Control exact =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new TreeSet<>(ResourceBundle.getBundle(bundle, Locale.forLanguageTag(language.tag()), exact)
                .keySet());
    }

    private static Set<String> names(Enum<?>[] values) {
        Set<String> names = new TreeSet<>();
        Arrays.stream(values).forEach(value -> names.add(value.name()));
        return names;
    }
}
