package org.budgetperformance.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The statements of the service as they reach its server, with their values; kept while it is open. */
public final class StatementLog implements AutoCloseable {
    private final Connection server;
    private final String before;

    private StatementLog(Connection server) throws SQLException {
        this.server = server;
        this.before = settings(server);
    }

    public static StatementLog open() throws SQLException {
        StatementLog log = new StatementLog(DatabaseTestResource.administrator());
        log.tell("set global log_output = 'TABLE', global general_log = 1");
        return log;
    }

    /** All that were made to read while the requests ran. */
    public List<String> reads(Runnable requests) throws SQLException {
        tell("truncate table mysql.general_log");
        requests.run();
        List<String> reads = new ArrayList<>();
        try (Statement statement = server.createStatement();
                ResultSet rows = statement.executeQuery("select convert(argument using utf8mb4) from mysql.general_log"
                        + " where command_type in ('Query', 'Execute') and user_host like '%"
                        + DatabaseTestResource.SERVICE + "%'")) {
            while (rows.next()) {
                reads.add(rows.getString(1));
            }
        }
        reads.removeIf(it -> !it.toLowerCase(Locale.ROOT).startsWith("select") || it.contains("@@"));
        return reads;
    }

    private void tell(String statement) throws SQLException {
        DatabaseTestResource.tell(server, statement);
    }

    /** What the server was set to, as the statement that sets it so. */
    private static String settings(Connection server) throws SQLException {
        try (Statement statement = server.createStatement();
                ResultSet rows =
                        statement.executeQuery("select concat('set global general_log = ', @@global.general_log,"
                                + " ', global log_output = ', quote(@@global.log_output))")) {
            rows.next();
            return rows.getString(1);
        }
    }

    @Override
    public void close() throws SQLException {
        try (server) {
            tell(before);
        }
    }
}
