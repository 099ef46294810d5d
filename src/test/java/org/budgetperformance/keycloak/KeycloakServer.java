package org.budgetperformance.keycloak;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Keycloak as the profile unpacked it, with our realm and another that issues the same tokens under its own name. */
public final class KeycloakServer implements QuarkusTestResourceLifecycleManager {
    static final String ADDRESS = "test.keycloak.address";
    static final String PASSWORD = "only-for-tests";

    private static final Path HOME = Path.of(System.getProperty("test.keycloak.home", "."));
    private static final Path REALM = Path.of("src", "test", "resources", "keycloak", "realm.json");
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private List<ProcessHandle> processes = List.of();

    @Override
    public Map<String, String> start() {
        try {
            int port = freePort();
            System.setProperty(ADDRESS, "http://127.0.0.1:" + port);
            importRealms();
            Path log = HOME.resolve("keycloak.log");
            ProcessBuilder server = new ProcessBuilder(
                            HOME.resolve("bin/kc.sh").toString(),
                            "start-dev",
                            "--import-realm",
                            "--http-host=127.0.0.1",
                            "--http-port=" + port)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            server.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
            server.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", PASSWORD);
            await(server.start(), log);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return Map.of(
                "quarkus.oidc.auth-server-url",
                RealmClient.realm("budget"),
                // so that the test of a new key need not wait ten minutes
                "quarkus.oidc.token.forced-jwk-refresh-interval",
                "1S");
    }

    @Override
    public void stop() {
        processes.forEach(ProcessHandle::destroy);
    }

    private static void importRealms() throws IOException {
        Path directory = Files.createDirectories(HOME.resolve("data").resolve("import"));
        String realm = Files.readString(REALM);
        Files.writeString(directory.resolve("budget.json"), realm);
        Files.writeString(
                directory.resolve("other.json"), realm.replace("\"realm\": \"budget\"", "\"realm\": \"other\""));
    }

    private void await(Process server, Path log) throws IOException {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        Instant end = Instant.now().plus(PATIENCE);
        while (!RealmClient.answers("budget") || !RealmClient.answers("other")) {
            // the script starts the server as its child
            processes = Stream.concat(server.descendants(), Stream.of(server.toHandle()))
                    .toList();
            if (!server.isAlive() || Instant.now().isAfter(end)) {
                stop();
                throw new IllegalStateException("Keycloak did not start:\n" + Files.readString(log));
            }
            pause();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(500);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
