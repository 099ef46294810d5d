package org.budgetperformance.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
