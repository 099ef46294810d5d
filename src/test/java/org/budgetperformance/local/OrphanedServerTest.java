package org.budgetperformance.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrphanedServerTest {
    @TempDir
    Path directory;

    private Process server;

    /** Stands for a database server: what tells it from others is an argument. */
    @BeforeEach
    void startAServer() throws IOException {
        server =
                new ProcessBuilder("sh", "-c", "read line", "server", "--datadir=" + directory.resolve("data")).start();
        Files.writeString(directory.resolve("pid"), server.pid() + "\n");
    }

    @AfterEach
    void endTheServer() {
        server.destroyForcibly();
    }

    @Test
    void aServerThatIsLeftOverIsStopped() throws IOException {
        OrphanedServer.stop(directory.resolve("pid"), directory.resolve("data"));
        assertThat(server.isAlive()).isFalse();
    }

    @Test
    void anotherProcessThatGotTheNumberIsLeftAlone() throws IOException {
        OrphanedServer.stop(directory.resolve("pid"), directory.resolve("other"));
        assertThat(server.isAlive()).isTrue();
    }

    @Test
    void withoutAPidFileThereIsNothingToStop() throws IOException {
        OrphanedServer.stop(directory.resolve("none"), directory.resolve("data"));
        assertThat(server.isAlive()).isTrue();
    }

    @Test
    void aDirectoryServesOneServiceAtATime() throws IOException {
        try (DirectoryLock first = DirectoryLock.on(directory)) {
            assertThat(first).isNotNull();
            assertThatIllegalStateException()
                    .isThrownBy(() -> DirectoryLock.on(directory))
                    .withMessageContaining("another service is running on the data directory " + directory);
        }
        DirectoryLock.on(directory).close();
    }
}
