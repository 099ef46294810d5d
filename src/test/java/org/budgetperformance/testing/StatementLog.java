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

    private StatementLog(Connection server) {
        this.server = server;
    }

    public static StatementLog open() throws SQLException {
        StatementLog log = new StatementLog(DatabaseTestResource.administrator());
        log.tell("set global log_output = 'TABLE'");
        log.tell("set global general_log = 1");
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
        try (Statement to = server.createStatement()) {
            to.execute(statement);
        }
    }

    @Override
    public void close() throws SQLException {
        try (server) {
            tell("set global general_log = 0");
            tell("set global log_output = 'FILE'");
        }
    }
}
