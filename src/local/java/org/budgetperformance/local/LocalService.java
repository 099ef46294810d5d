package org.budgetperformance.local;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Starts the database, then the service, and says where it is to be found. */
@QuarkusMain
public final class LocalService implements QuarkusApplication {
    private static final PrintStream OUT = System.out;

    private final String host;
    private final int port;
    private final SampleDocument sample;

    LocalService(
            @ConfigProperty(name = "quarkus.http.host") String host,
            @ConfigProperty(name = "quarkus.http.port") int port,
            SampleDocument sample) {
        requireLoopback(host);
        this.host = host;
        this.port = port;
        this.sample = sample;
    }

    /** The data directory is {@code -Dlocal.data-directory}, or one in the user's home. */
    public static void main(String... arguments) {
        Path home = Path.of(System.getProperty(
                "local.data-directory", System.getProperty("user.home") + "/.local/share/budget-performance-targets"));
        OUT.println("starting embedded database in " + home + " ...");
        try {
            EmbeddedMariaDb database = EmbeddedMariaDb.start(home.resolve("server-11.4.5"), home);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stopAfterTheService(database)));
            System.setProperty(
                    "quarkus.datasource.jdbc.url",
                    database.jdbcUrl() + "/budget_performance_targets?createDatabaseIfNotExist=true");
            System.setProperty("budget.secrecy.keyset", LocalKeyset.of(home));
        } catch (IOException | IllegalStateException failure) {
            OUT.println("cannot start: " + failure.getMessage());
            System.exit(1);
        }
        OUT.println("starting service ...");
        Quarkus.run(LocalService.class, arguments);
    }

    @Override
    public int run(String... arguments) throws IOException {
        if (sample.fillEmptyDatabase()) {
            OUT.println("imported a sample document: department 312, 52 projects");
        }
        OUT.println("WARNING: anybody on this machine may do everything here: the local service asks for no token");
        String address = "http://" + host + ":" + port;
        OUT.println("ready: " + address + "/swagger-ui (contract: " + address + "/openapi); Ctrl-C stops it");
        Quarkus.waitForExit();
        return 0;
    }

    private static void requireLoopback(String host) {
        try {
            if (InetAddress.getByName(host).isLoopbackAddress()) {
                return;
            }
        } catch (UnknownHostException unknown) {
            // not a name of this machine's loopback interface
        }
        throw new IllegalStateException(
                "the local service, which asks for no token, runs on the loopback interface only,"
                        + " not on quarkus.http.host=" + host);
    }

    /** Shutdown hooks run side by side: without waiting, the database would be gone before the last answers are. */
    private static void stopAfterTheService(EmbeddedMariaDb database) {
        Application service = Application.currentApplication();
        if (service != null) {
            service.awaitShutdown();
        }
        database.close();
        OUT.println("stopped; the data stays for the next start");
    }
}
