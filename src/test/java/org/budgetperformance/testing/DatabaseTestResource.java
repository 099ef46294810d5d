package org.budgetperformance.testing;

import com.mysql.cj.jdbc.Driver;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.budgetperformance.local.EmbeddedMariaDb;

/**
 * The database of every {@code @QuarkusTest}, found through {@code META-INF/services}: an embedded MariaDB under
 * {@code target/}, or the MySQL server of {@code -Dtest.mysql.url=jdbc:mysql://host:port} ({@code test.mysql.user}, by
 * default root, and {@code test.mysql.password}, by default empty). Either way the schema is new. As in production, one user migrates
 * it and the service is another, who may do no more than {@code db/grants.sql} allows.
 */
public final class DatabaseTestResource implements QuarkusTestResourceLifecycleManager {
    private static final String SCHEMA = "budget_performance_targets_test";
    static final String SERVICE = "budget_test_service";
    private static final String MIGRATOR = "budget_test_migrator";
    private static final String PASSWORD = "only-for-tests";
    private static final Path HOME = Path.of("target", "mariadb");

    /**
     * A system property, not a field: Quarkus loads this class once more for each test profile, but the server and its schema
     * are for the whole run.
     */
    private static final String URL = "test.schema.url";

    @Override
    public Map<String, String> start() {
        String url = System.getProperty(URL);
        if (url == null) {
            url = newSchema(server());
            System.setProperty(URL, url);
        }
        return Map.of(
                "quarkus.datasource.jdbc.url", url,
                "quarkus.datasource.username", SERVICE,
                "quarkus.datasource.password", PASSWORD,
                "quarkus.flyway.username", MIGRATOR,
                "quarkus.flyway.password", PASSWORD);
    }

    /** A connection that may do what the service may not: look at the server's transactions, end them, change what was recorded. */
    public static Connection administrator() throws SQLException {
        return connection(System.getProperty(URL));
    }

    static void tell(Connection connection, String statement) throws SQLException {
        try (Statement to = connection.createStatement()) {
            to.execute(statement);
        }
    }

    /** The names of all tables of the schema that a connection is at. */
    static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows =
                connection.getMetaData().getTables(connection.getCatalog(), null, "%", new String[] {"TABLE"})) {
            while (rows.next()) {
                tables.add(rows.getString("TABLE_NAME"));
            }
        }
        return tables;
    }

    @Override
    public void stop() {
        // the server ends with the run, by its shutdown hook
    }

    private static String server() {
        String mysql = System.getProperty("test.mysql.url");
        return mysql == null ? embeddedServer() : mysql.replaceAll("/$", "");
    }

    private static String embeddedServer() {
        try {
            // nothing needs to outlive a test run, so nothing need be flushed to the disk
            EmbeddedMariaDb database = EmbeddedMariaDb.start(
                    HOME.resolve("server"), HOME, "--innodb-flush-log-at-trx-commit=0", "--skip-innodb-doublewrite");
            Runtime.getRuntime().addShutdownHook(new Thread(database::close));
            return database.jdbcUrl();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String newSchema(String server) {
        try (Connection connection = connection(server + "/");
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists " + SCHEMA);
            statement.execute("create database " + SCHEMA + " character set utf8mb4 collate utf8mb4_unicode_ci");
            for (String user : List.of(SERVICE, MIGRATOR)) {
                statement.execute("drop user if exists " + user);
                statement.execute("create user %s identified by '%s'".formatted(user, PASSWORD));
            }
            statement.execute("grant all on %s.* to %s with grant option".formatted(SCHEMA, MIGRATOR));
            // a server without TLS gives the key by which a password is sent
            return server + "/" + SCHEMA + "?allowPublicKeyRetrieval=true";
        } catch (SQLException failure) {
            throw new IllegalStateException("no test schema on " + server, failure);
        }
    }

    private static Connection connection(String url) throws SQLException {
        Properties login = new Properties();
        login.setProperty("user", user());
        login.setProperty("password", password());
        // here there is no tracer yet
        login.setProperty("openTelemetry", "DISABLED");
        return new Driver().connect(url, login);
    }

    private static String user() {
        return System.getProperty("test.mysql.user", "root");
    }

    private static String password() {
        return System.getProperty("test.mysql.password", "");
    }
}
