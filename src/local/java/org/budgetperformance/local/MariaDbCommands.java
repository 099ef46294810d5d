package org.budgetperformance.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The command lines of the server.
 *
 * @param binaries where it is unpacked
 * @param home where data, log and pid lie
 */
record MariaDbCommands(Path binaries, Path home) {

    Path data() {
        return home.resolve("data");
    }

    Path unfinishedData() {
        return home.resolve("data.unfinished");
    }

    /** Of its own: two servers in one directory delete each other's temporary tables. */
    Path temporaryTables() {
        return home.resolve("tmp");
    }

    Path log() {
        return home.resolve("mariadb.log");
    }

    Path pidFile() {
        return home.resolve("mariadb.pid");
    }

    List<String> installation() {
        return arguments(
                binaries.resolve("scripts/mariadb-install-db"),
                "--no-defaults",
                "--datadir=" + unfinishedData(),
                "--auth-root-authentication-method=normal",
                "--skip-name-resolve",
                "--skip-test-db");
    }

    /** Listens on the loopback address only. A relative socket lies in the data directory: its path may not exceed 107 bytes. */
    List<String> server(int port, String... options) {
        List<String> command = arguments(
                binaries.resolve("bin/mariadbd"),
                "--no-defaults",
                "--datadir=" + data(),
                "--tmpdir=" + temporaryTables(),
                "--pid-file=" + pidFile(),
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--socket=mariadb.sock",
                "--skip-name-resolve",
                "--skip-ssl",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_unicode_ci",
                "--max-allowed-packet=64M");
        command.addAll(List.of(options));
        return command;
    }

    private List<String> arguments(Path program, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(program.toString());
        command.addAll(List.of(arguments));
        // after --no-defaults, which must come first
        command.add("--basedir=" + binaries);
        if ("root".equals(System.getProperty("user.name"))) {
            // refuses to run as root unless told in so many words, as in a container
            command.add("--user=root");
        }
        return command;
    }
}
