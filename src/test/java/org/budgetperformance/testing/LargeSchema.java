package org.budgetperformance.testing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The tables of the service once more, with as many rows as the optimizer of the server needs to take them for large ones. */
public final class LargeSchema implements AutoCloseable {
    private static final Pattern END = Pattern.compile(";\\s*\n");
    private static final String ROWS = "/large-schema/rows.sql";

    private final Connection connection;
    private final String name;

    private LargeSchema(Connection connection) throws SQLException {
        this.connection = connection;
        this.name = connection.getCatalog() + "_large";
    }

    /**
     * What the server does for one table of a statement.
     *
     * @param type how it finds the rows; {@code ALL} reads the table from its beginning to its end
     * @param rows how many it expects to look at
     */
    public record Step(String table, String type, String key, long rows, String extra) {
        public boolean reads() {
            return type.equals("ALL");
        }

        public boolean sorts() {
            return extra.contains("filesort");
        }
    }

    public static LargeSchema build() throws SQLException, IOException {
        LargeSchema schema = new LargeSchema(DatabaseTestResource.administrator());
        List<String> tables = DatabaseTestResource.tables(schema.connection);
        String first = schema.connection.getCatalog();
        schema.tell("drop database if exists " + schema.name);
        schema.tell("create database " + schema.name + " character set utf8mb4 collate utf8mb4_unicode_ci");
        schema.connection.setCatalog(schema.name);
        for (String table : tables) {
            schema.tell("create table %s like %s.%s".formatted(table, first, table));
            // all of it is counted: by a few pages taken at random, the plans would not be the same every time
            schema.tell("alter table %s stats_sample_pages = 65535".formatted(table));
        }
        for (String statement : END.splitAsStream(rows()).toList()) {
            schema.tell(statement);
        }
        schema.tell("analyze table " + String.join(", ", tables));
        return schema;
    }

    /** How the server would run a statement here. */
    public List<Step> plan(String select) throws SQLException {
        List<Step> steps = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("explain format=traditional " + select)) {
            while (rows.next()) {
                steps.add(new Step(
                        String.valueOf(rows.getString("table")),
                        String.valueOf(rows.getString("type")),
                        String.valueOf(rows.getString("key")),
                        rows.getLong("rows"),
                        String.valueOf(rows.getString("Extra"))));
            }
        }
        return steps;
    }

    /** How many rows of tables and indexes it reads when it runs a statement here. */
    public long rowsRead(String select) throws SQLException {
        tell("flush status");
        try (Statement statement = connection.createStatement()) {
            statement.executeQuery(select).close();
            long read = 0;
            try (ResultSet rows = statement.executeQuery("show session status like 'Handler_read%'")) {
                while (rows.next()) {
                    read += rows.getLong(2);
                }
            }
            return read;
        }
    }

    private static String rows() throws IOException {
        try (InputStream file = LargeSchema.class.getResourceAsStream(ROWS)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void tell(String statement) throws SQLException {
        DatabaseTestResource.tell(connection, statement);
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            tell("drop database " + name);
        }
    }
}
