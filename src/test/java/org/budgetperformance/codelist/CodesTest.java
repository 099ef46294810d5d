package org.budgetperformance.codelist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.budgetperformance.domain.Labelled;
import org.budgetperformance.testing.ContractSchemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No closed list of the contract is left out, and no value of one is without its labels. */
class CodesTest {
    private static final Map<String, Codes> BY_SCHEMA =
            Codes.ALL.stream().collect(Collectors.toMap(CodesTest::schema, it -> it, (one, other) -> one));

    static Stream<String> closedLists() {
        return ContractSchemas.all().entrySet().stream()
                .filter(schema -> schema.getValue().has("enum"))
                .map(Map.Entry::getKey);
    }

    static Stream<Codes> codeLists() {
        return Codes.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("closedLists")
    void everyClosedListOfTheContractIsACodeList(String schema) {
        Codes codes = Objects.requireNonNull(BY_SCHEMA.get(schema), schema + " is no code list");
        assertThat(codes.values()).extracting(Labelled::code).isEqualTo(ContractSchemas.values(schema));
    }

    @ParameterizedTest
    @MethodSource("codeLists")
    void everyCodeHasItsLabels(Codes codes) {
        assertThat(codes.values()).isNotEmpty().allSatisfy(code -> {
            assertThat(code.label()).isNotBlank();
            // a sentence may quote a Chinese term
            assertThat(code.labelEn()).containsPattern("[a-z]");
        });
        assertThat(codes.values()).extracting(Labelled::code).doesNotHaveDuplicates();
    }

    @Test
    void namesAreForPathsAndTitlesForPeople() {
        assertThat(Codes.ALL).extracting(Codes::name).doesNotHaveDuplicates().allMatch(it -> it.matches("[a-z0-9-]+"));
        assertThat(Codes.ALL).extracting(Codes::title).doesNotHaveDuplicates();
        assertThat(Codes.ALL).extracting(Codes::titleEn).doesNotHaveDuplicates();
    }

    private static String schema(Codes codes) {
        List<? extends Labelled> values = codes.values();
        return values.get(0).getClass().getSimpleName();
    }
}
