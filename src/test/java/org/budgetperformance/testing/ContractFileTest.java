package org.budgetperformance.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContractFileTest {
    private static final String PAGE = "{\"items\": [], \"nextCursor\": null, \"totalCount\": 7}";

    @Test
    void aBodyThatKeepsToTheContractHasNoFaults() {
        assertThat(faultsOfPage(PAGE)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", "7.5", "-1", "true"})
    void aMemberOfAWrongTypeOrRangeIsSeen(String totalCount) {
        assertThat(faultsOfPage(PAGE.replace("7", totalCount))).isEqualTo(1);
    }

    @Test
    void aMemberTheContractDoesNotNameIsSeen() {
        assertThat(faultsOfPage(PAGE.replace("{", "{\"unknown\": 1, "))).isEqualTo(1);
    }

    @Test
    void anItemWithChosenMembersLacksTheOthersAndIsStrictInAllElse() {
        String item = "{\"code\": \"312\"}";
        assertThat(faultsOfItems(item, false)).isPositive();
        assertThat(faultsOfItems(item, true)).isZero();
        assertThat(faultsOfItems("{\"code\": \"31\"}", true)).isEqualTo(1);
        assertThat(faultsOfItems("{\"unknown\": 1}", true)).isEqualTo(1);
        assertThat(ContractFile.faults(list(), 200, "application/json", "{\"items\": []}", true))
                .hasSize(1);
    }

    @Test
    void aSharedAnswerIsFoundThroughItsReference() {
        ContractFile.Operation operation =
                ContractFile.meantBy("GET", "/v1/departments/312").orElseThrow();
        assertThat(ContractFile.faults(operation, 404, "application/problem+json", "{\"status\": \"404\"}"))
                .hasSize(3);
    }

    @Test
    void aLineIsHeldAgainstTheSchemaOfLines() {
        ContractFile.Operation operation =
                ContractFile.meantBy("POST", "/v1/project-batches").orElseThrow();
        assertThat(ContractFile.faults(operation, 200, "application/x-ndjson", "{\"summary\": {}}"))
                .isNotEmpty();
    }

    @Test
    void aWrongMethodMeansNoOperation() {
        assertThat(ContractFile.meantBy("DELETE", "/v1/departments")).isEmpty();
    }

    private static int faultsOfItems(String item, boolean pruned) {
        String page = PAGE.replace("[]", "[" + item + "]");
        return ContractFile.faults(list(), 200, "application/json", page, pruned)
                .size();
    }

    private static ContractFile.Operation list() {
        return ContractFile.meantBy("GET", "/v1/departments").orElseThrow();
    }

    private static int faultsOfPage(String body) {
        return ContractFile.faults("/components/schemas/DepartmentPage", body).size();
    }
}
