package org.budgetperformance.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the tests of the reader ask again and again. */
final class Reading {
    private Reading() {}

    /** The document in a text that has no fault. */
    static PublishedDocument sound(String text) {
        ReadResult result = DocumentReader.read(text);
        assertThat(result.faults()).isEmpty();
        return Objects.requireNonNull(result.document());
    }

    /** The faults of a text as {@code line cell seq code [arguments]}. */
    static List<String> faults(String text) {
        return DocumentReader.read(text).faults().stream().map(Reading::written).toList();
    }

    static String written(DocumentFault fault) {
        return "%d %s %s %s %s".formatted(fault.line(), fault.cell(), fault.seq(), fault.code(), fault.arguments());
    }

    /** The text with one thing replaced that stands in it exactly once. */
    static String replaced(String text, String old, String by) {
        assertThat(text.indexOf(old)).isNotNegative().isEqualTo(text.lastIndexOf(old));
        return text.replace(old, by);
    }

    /** The number of the first line that holds these words. */
    static int lineOf(String text, String words) {
        int place = text.indexOf(words);
        assertThat(place).isNotNegative();
        return (int) text.substring(0, place).chars().filter(c -> c == '\n').count() + 1;
    }

    /** The document with every line number 0, to compare texts that differ in empty lines. */
    static PublishedDocument withoutLines(@Nullable PublishedDocument document) {
        PublishedDocument it = Objects.requireNonNull(document);
        return new PublishedDocument(
                it.departmentCode(),
                it.departmentName(),
                it.fiscalYear(),
                it.overallObjective(),
                it.subTargets(),
                it.safeguards(),
                it.entries().stream().map(Reading::withoutLines).toList());
    }

    private static DocumentEntry withoutLines(DocumentEntry entry) {
        DocumentProject project = entry.project();
        return new DocumentEntry(entry.seq(), 0, project == null ? null : withoutLines(project));
    }

    private static DocumentProject withoutLines(DocumentProject it) {
        return new DocumentProject(
                0,
                it.unitCode(),
                it.unitName(),
                it.code(),
                it.name(),
                it.total(),
                it.fiscal(),
                it.other(),
                it.purpose(),
                it.plan(),
                it.objectives(),
                it.indicators().stream().map(Reading::withoutLine).toList());
    }

    private static DocumentIndicator withoutLine(DocumentIndicator it) {
        return new DocumentIndicator(
                it.seq(),
                0,
                it.level1(),
                it.level1Label(),
                it.level2(),
                it.level2Label(),
                it.name(),
                it.description(),
                it.target(),
                it.basis());
    }
}
