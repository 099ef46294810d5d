package org.budgetperformance.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** The rows of the published document that lies beside the project in a development checkout; tests skip without it. */
final class PublishedDocument {
    private static final Path SHARED = Path.of("..", "shared");
    private static final Path TEXT = SHARED.resolve("data").resolve("performance-targets-312-2024.txt");
    private static final int INDICATOR_CELLS = 6;

    private PublishedDocument() {}

    static List<String> targetValues() {
        return rows().stream()
                .filter(row -> row.size() == INDICATOR_CELLS)
                .filter(row -> !row.get(0).equals("一级指标"))
                .map(row -> row.get(4))
                .toList();
    }

    static List<String> projectCodes() {
        return rows().stream()
                .filter(row -> row.get(0).equals("项目编码"))
                .map(row -> row.get(1))
                .toList();
    }

    /** The cells of every row: each begins with a tab, an empty line ends the row. */
    private static List<List<String>> rows() {
        Assumptions.assumeTrue(Files.isDirectory(SHARED), "no published document beside the project");
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        for (String line : lines()) {
            if (line.startsWith("\t")) {
                row.add(line.substring(1));
            } else if (line.isEmpty() && !row.isEmpty()) {
                rows.add(row);
                row = new ArrayList<>();
            }
        }
        return rows;
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(TEXT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
