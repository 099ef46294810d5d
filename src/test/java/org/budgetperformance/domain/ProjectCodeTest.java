package org.budgetperformance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgetperformance.domain.Refusals.assertRefused;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectCodeTest {
    private static final String DIGITS = "0123456789";
    private static final String LETTERS = "ABCDEFGHJKLMNPQRTUWXY";

    @Test
    void aCodeShowsItsParts() {
        ProjectCode code = ProjectCode.of("13020924P00056710001P");
        assertThat(code.divisionCode()).isEqualTo("130209");
        assertThat(code.year()).isEqualTo(2024);
        assertThat(code.kind()).isEqualTo('P');
        assertThat(code.hasValidCheckCharacter()).isTrue();
    }

    @Test
    void aCodeOfAnotherProvinceAndYearHasAValidCheckCharacter() {
        ProjectCode code = ProjectCode.of("12000022P10000210006W");
        assertThat(code.hasValidCheckCharacter()).isTrue();
        assertThat(code.year()).isEqualTo(2022);
    }

    @Test
    void aCodeWithAWrongCheckCharacterIsRepresentedAndRecognised() {
        ProjectCode code = ProjectCode.of("13020924P00056710001Q");
        assertThat(code.hasValidCheckCharacter()).isFalse();
        assertThat(code.expectedCheckCharacter()).isEqualTo('P');
    }

    @Test
    void everyCodeOfThePublishedDocumentHasAValidCheckCharacter() {
        List<String> codes = PublishedDocument.projectCodes();
        assertThat(codes).hasSize(52).allMatch(code -> ProjectCode.of(code).hasValidCheckCharacter());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "13020924P00056710001", // one too short
                "13020924P00056710001PP", // one too long
                "1302092AP00056710001P", // a letter in the year
                "13020924100056710001P", // a digit for the kind
                "13020924I00056710001P", // a kind letter without a place value
                "13020924O00056710001P",
                "13020924S00056710001P",
                "13020924V00056710001P",
                "13020924Z00056710001P",
                "13020924P0005671000OP",
                "13020924P00056710001S",
                "13020924P00056710001V",
                "13020924P00056710001Z",
                "13020924p00056710001p",
                "１３020924P00056710001P", // full-width digits
                "13020924P00056710001P\n",
                " 13020924P00056710001P"
            })
    void aCodeOfTheWrongShapeIsRefused(String value) {
        assertRefused(FaultCode.PROJECT_CODE_SHAPE, value, () -> ProjectCode.of(value));
    }

    @Test
    void theFirstTwentyCharactersOfAWrongShapeGetNoCheckCharacter() {
        assertRefused(FaultCode.PROJECT_CODE_SHAPE, "130209240", () -> ProjectCode.withCheckCharacter("13020924"));
    }

    @Test
    void codesAreOrderedLikeTheirTexts() {
        ProjectCode earlier = ProjectCode.of("13020923P00056710001P");
        ProjectCode later = ProjectCode.of("13020924P00056710001P");
        assertThat(earlier).isLessThan(later);
        assertThat(later).isEqualByComparingTo(ProjectCode.of(later.value()));
    }

    @Property
    void aCodeMadeWithItsCheckCharacterIsValid(@ForAll("first20") String first20) {
        ProjectCode code = ProjectCode.of(ProjectCode.withCheckCharacter(first20));
        assertThat(code.value()).startsWith(first20);
        assertThat(code.hasValidCheckCharacter()).isTrue();
    }

    @Property
    void theCheckCharacterSatisfiesTheFormula(@ForAll("first20") String first20) {
        long sum = 0;
        for (int i = 0; i < 20; i++) {
            sum += "0123456789ABCDEFGHJKLMNPQRTUWXY".indexOf(first20.charAt(i)) * (long) Math.pow(3, i);
        }
        char check = ProjectCode.withCheckCharacter(first20).charAt(20);
        assertThat("0123456789ABCDEFGHJKLMNPQRTUWXY".indexOf(check)).isEqualTo((int) (30 - sum % 31));
    }

    @Property
    void oneChangedCharacterNeverGoesUnnoticed(
            @ForAll("first20") String first20,
            @ForAll @IntRange(max = 20) int place,
            @ForAll("anyCharacter") char other) {
        String valid = ProjectCode.withCheckCharacter(first20);
        String changed = valid.substring(0, place) + other + valid.substring(place + 1);
        assertThat(isValid(changed)).isEqualTo(changed.equals(valid));
    }

    @Property
    void twoSwappedCharactersNeverGoUnnoticedUnlessTheyAreTheFirstAndTheLast(
            @ForAll("first20") String first20,
            @ForAll @IntRange(max = 20) int left,
            @ForAll @IntRange(max = 20) int right) {
        String valid = ProjectCode.withCheckCharacter(first20);
        StringBuilder swapped = new StringBuilder(valid);
        swapped.setCharAt(left, valid.charAt(right));
        swapped.setCharAt(right, valid.charAt(left));
        boolean bothWeighOne = Math.abs(left - right) == 20;
        assertThat(bothWeighOne || isValid(swapped.toString()) == valid.contentEquals(swapped))
                .isTrue();
    }

    @Test
    void swappingTheFirstAndTheLastCharacterGoesUnnoticed() {
        String valid = "13020924P000611100019";
        String swapped = "9" + valid.substring(1, 20) + "1";
        assertThat(isValid(valid)).isTrue();
        assertThat(isValid(swapped)).isTrue();
    }

    @Provide
    Arbitrary<String> first20() {
        return Combinators.combine(of(DIGITS, 8), of(LETTERS, 1), of(DIGITS + LETTERS, 11))
                .as((place, kind, rest) -> place + kind + rest);
    }

    @Provide
    Arbitrary<Character> anyCharacter() {
        return Arbitraries.chars().with(DIGITS + LETTERS);
    }

    private static Arbitrary<String> of(String characters, int length) {
        return Arbitraries.strings().withChars(characters.toCharArray()).ofLength(length);
    }

    private static boolean isValid(String text) {
        try {
            return ProjectCode.of(text).hasValidCheckCharacter();
        } catch (InvalidValueException wrongShape) {
            return false;
        }
    }
}
