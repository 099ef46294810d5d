package org.budgetperformance.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;

/** What the last release promised is kept: its contract lies in {@code openapi/released}. */
class BreakingChangeTest {
    private static final Path RELEASED = Path.of("openapi", "released", "openapi.yaml");

    private static final String REMARK = "        - {name: remark, in: query, schema: {type: string}}\n";
    private static final String REMARKS =
            "  /v1/remarks:\n    get:\n      responses:\n        '204': {description: Nothing.}\n";

    private final String released = read(RELEASED);

    @Test
    void theContractBreaksNothingOfTheLastRelease() {
        ChangedOpenApi changes = changes(withDocuments(released), read(ContractFile.FILE));
        assertThat(changes.isCompatible()).as("%s", changes).isTrue();
    }

    /** Since the release two answers are given as documents too, and those carry no ETag. A header is promised for all media types or for none. */
    private static String withDocuments(String released) {
        return released.replaceAll(
                "(operationId: (?:getProject|getPerformanceTargets)\\n(?:(?!operationId)[\\s\\S])*?ETag: )\\{[^}]*}",
                "$1{schema: {type: string}}");
    }

    static Stream<Arguments> breaking() {
        return Stream.of(
                change(
                        "an operation removed",
                        "    delete:\n      tags: [Departments]",
                        "    x-delete:\n      tags: [Departments]"),
                change("a path renamed", "  /v1/units/{unitCode}:", "  /v1/agencies/{unitCode}:"),
                change("a property of an answer removed", "        unitName:\n", "        agencyName:\n"),
                change(
                        "a property of an answer no longer sure",
                        "required: [projectCode, projectName,",
                        "required: [projectCode,"),
                change("a new required member of a request", "required: [seq, name]", "required: [seq, name, basis]"),
                change("a value of an enum removed", "enum: [GE, LE, EQ, GT, LT]", "enum: [GE, LE, EQ, GT]"),
                change("a parameter removed", "        - name: totalMin", "        - name: totalMinimum"),
                change(
                        "a parameter required",
                        "      name: sort\n      in: query",
                        "      name: sort\n      in: query\n      required: true"),
                change("another type", "          type: [number, 'null']", "          type: [string, 'null']"),
                change("a narrower limit", "maximum: 200, default: 50", "maximum: 100, default: 50"),
                change("a shorter text", "maxLength: 500", "maxLength: 50"),
                change(
                        "another media type",
                        "          application/merge-patch+json:",
                        "          application/json-patch+json:"));
    }

    static Stream<Arguments> harmless() {
        return Stream.of(
                change(
                        "a new optional property",
                        "        name:\n",
                        "        remark:\n          type: string\n        name:\n"),
                change("a new optional parameter", "        - name: totalMin", REMARK + "        - name: totalMin"),
                change("a new operation", "  /v1/units/{unitCode}:", REMARKS + "  /v1/units/{unitCode}:"),
                change("a wider limit", "maximum: 200, default: 50", "maximum: 500, default: 50"),
                change("another description", "description: Department name.", "description: Name."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void breaking(String name, String old, String by) {
        assertThat(changed(old, by).isIncompatible()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void harmless(String name, String old, String by) {
        assertThat(changed(old, by).isCompatible()).isTrue();
    }

    private ChangedOpenApi changed(String old, String by) {
        assertThat(released).contains(old);
        ChangedOpenApi changes = changes(released, released.replace(old, by));
        assertThat(changes.isUnchanged()).isFalse();
        return changes;
    }

    private static ChangedOpenApi changes(String old, String current) {
        return OpenApiCompare.fromContents(PlainerContract.of(old), PlainerContract.of(current));
    }

    private static Arguments change(String name, String old, String by) {
        return Arguments.of(name, old, by);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
