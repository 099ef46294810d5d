package org.budgetperformance.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.budgetperformance.testing.Projects;
import org.junit.jupiter.api.Test;

class DifferencesTest {

    @Test
    void equalStatesHaveNone() {
        assertThat(between("{'a': 1.00, 'b': [1, {'c': null}]}", "{'b': [1, {'c': null}], 'a': 1.00}"))
                .isEmpty();
    }

    @Test
    void aMemberThatDiffersIsNamedWithItsValues() {
        assertThat(between("{'budget': {'total': 331000.00}}", "{'budget': {'total': 350000.00}}"))
                .containsExactly("/budget/total 331000.00 350000.00");
    }

    @Test
    void whatCameAndWhatWentHasOneValueOnly() {
        assertThat(between("{'a': 1, 'c': null}", "{'b': 2, 'c': 3}"))
                .containsExactly("/a 1 null", "/c null 3", "/b null 2");
    }

    @Test
    void versionAndTimeTellNothing() {
        assertThat(between("{'version': 1, 'updatedAt': 'x'}", "{'version': 2, 'updatedAt': 'y'}"))
                .isEmpty();
        assertThat(between("{'part': {'version': 1}}", "{'part': {'version': 2}}"))
                .containsExactly("/part/version 1 2");
    }

    @Test
    void itemsAreComparedByTheirIds() {
        assertThat(between(
                        "{'i': [{'id': 'x', 'n': 1}, {'id': 'y', 'n': 2}]}",
                        "{'i': [{'id': 'y', 'n': 3}, {'id': 'z', 'n': 4}]}"))
                .containsExactly("/i/0/n 2 3", "/i/1 null {\"id\":\"z\",\"n\":4}", "/i/0 {\"id\":\"x\",\"n\":1} null");
    }

    @Test
    void itemsWithoutIdsAreComparedByTheirPlaces() {
        assertThat(between("{'i': ['a', 'b', 'c']}", "{'i': ['a', 'x']}"))
                .containsExactly("/i/1 \"b\" \"x\"", "/i/2 \"c\" null");
    }

    @Test
    void namesAreEscapedInPointers() {
        assertThat(between("{'a/b~c': 1}", "{'a/b~c': 2}")).containsExactly("/a~1b~0c 1 2");
    }

    private static List<String> between(String before, String after) {
        return Differences.between(json(before), json(after)).stream()
                .map(it -> it.pointer() + " " + it.before() + " " + it.after())
                .toList();
    }

    private static JsonNode json(String text) {
        return Projects.tree(text.replace('\'', '"'));
    }
}
