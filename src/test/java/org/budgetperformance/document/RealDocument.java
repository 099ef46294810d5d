package org.budgetperformance.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;

/** The published document that lies beside the project in a development checkout; tests skip without it. */
public final class RealDocument {
    private static final Path SHARED = Path.of("..", "shared");

    private RealDocument() {}

    public static boolean isPresent() {
        return Files.isDirectory(SHARED);
    }

    public static String text() {
        Assumptions.assumeTrue(isPresent(), "no published document beside the project");
        try {
            return Files.readString(SHARED.resolve("data").resolve("performance-targets-312-2024.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with it, looked through one by one for false alarms: {@code rule entry pointer}, in order. */
    public static List<String> findings() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(RealDocument.class.getResourceAsStream("/rules/findings-312-2024.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
