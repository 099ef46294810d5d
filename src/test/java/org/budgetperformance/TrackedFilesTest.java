package org.budgetperformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No key, token or password of anything real lies in the repository. */
class TrackedFilesTest {
    private static final List<String> NOT_TRACKED = List.of("target", ".git", "node_modules");

    /** Private keys, JSON web tokens, access keys of clouds, and passwords that are not said to be for tests. */
    private static final Pattern SECRET = Pattern.compile(
            "-----BEGIN ([A-Z]+ )*PRIVATE KEY-----"
                    + "|\\beyJ[A-Za-z0-9_-]{10,}\\.eyJ[A-Za-z0-9_-]{10,}"
                    + "|\\b(AKIA|ASIA)[0-9A-Z]{16}\\b"
                    + "|(?i)(password|passwd|secret|api[-_]?key)[\"']?[ \\t]*[:=][ \\t]*[\"']?(?!only-for-tests)[a-z0-9+/_-]{8,}+(?![\\w.(;])");

    @Test
    void noFileHoldsASecret() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of(""))) {
            for (Path file : files.filter(TrackedFilesTest::isTracked).toList()) {
                // bytes as characters, for not all files are texts
                SECRET.matcher(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .results()
                        .forEach(it -> found.add(file + " at " + it.start()));
            }
        }
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-----BEGIN" + " RSA PRIVATE KEY-----",
                "-----BEGIN" + " PRIVATE KEY-----",
                "eyJhbGciOiJSUzI1NiJ9" + ".eyJzdWIiOiJzb21lYm9keSJ9.x",
                "AKIA" + "ABCDEFGHIJKLMNOP",
                "quarkus.datasource.password" + "=hunter2hunter2",
                "\"secret\"" + ": \"0123456789abcdef\"",
            })
    void aSecretWouldBeSeen(String text) {
        assertThat(SECRET.matcher(text).find()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"secret\": \"only-for-tests\"", "password=", "PASSWORD=…", "password: ${DB_PASSWORD}"})
    void whatIsNoneIsNot(String text) {
        assertThat(SECRET.matcher(text).find()).isFalse();
    }

    private static boolean isTracked(Path path) {
        return Files.isRegularFile(path)
                && Stream.of(path.toString().split("/", -1)).noneMatch(NOT_TRACKED::contains);
    }
}
