package org.budgetperformance.testing;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A second database, equal to the first to the row when it is built, which the service works on for as long as it is told to. */
public final class TwinDatabase implements AutoCloseable {
    private static final String RIGHTS = "select, insert, update, delete";

    private static @Nullable volatile String inUse;

    private final String first;
    private final String second;

    private TwinDatabase(String first) {
        this.first = first;
        this.second = first + "_twin";
    }

    public static TwinDatabase build() throws SQLException {
        try (Connection connection = DatabaseTestResource.administrator();
                Statement statement = connection.createStatement()) {
            TwinDatabase twin = new TwinDatabase(connection.getCatalog());
            statement.execute("drop database if exists " + twin.second);
            statement.execute("create database " + twin.second + " character set utf8mb4 collate utf8mb4_unicode_ci");
            statement.execute("grant %s on %s.* to %s".formatted(RIGHTS, twin.second, DatabaseTestResource.SERVICE));
            for (String table : DatabaseTestResource.tables(connection)) {
                String copy = twin.second + "." + table;
                statement.execute("create table %s like %s".formatted(copy, table));
                String columns = String.join(", ", written(connection, table));
                statement.execute("insert into %s (%s) select %s from %s".formatted(copy, columns, columns, table));
            }
            return twin;
        }
    }

    /** From now on every connection that the service takes is one to this database. */
    public void use() {
        inUse = second;
    }

    /** The tables whose rows are not the same in both. */
    public List<String> differences() throws SQLException {
        List<String> different = new ArrayList<>();
        try (Connection connection = DatabaseTestResource.administrator();
                Statement statement = connection.createStatement()) {
            for (String table : DatabaseTestResource.tables(connection)) {
                String columns = written(connection, table).stream()
                        .map("coalesce(hex(cast(%s as binary)), '-')"::formatted)
                        .collect(Collectors.joining(", "));
                // what the server makes by itself is not in it, other than in a "checksum table"
                String sum =
                        "select bit_xor(cast(conv(left(sha2(concat_ws(' ', %s), 256), 16), 16, 10) as unsigned)), count(*) from %s.%s";
                try (ResultSet rows = statement.executeQuery(
                        sum.formatted(columns, first, table) + " union " + sum.formatted(columns, second, table))) {
                    rows.next();
                    // equal rows are one
                    boolean equal = !rows.next();
                    if (!equal) {
                        different.add(table);
                    }
                }
            }
        }
        return different;
    }

    @Override
    public void close() throws SQLException {
        inUse = first;
        try (Connection connection = DatabaseTestResource.administrator();
                Statement statement = connection.createStatement()) {
            statement.execute("drop database " + second);
            statement.execute("revoke %s on %s.* from %s".formatted(RIGHTS, second, DatabaseTestResource.SERVICE));
        }
    }

    /** The columns of a table that the server does not make by itself. */
    private static List<String> written(Connection connection, String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select column_name from information_schema.columns"
                        + " where table_schema = database() and coalesce(generation_expression, '') = '' and table_name = '"
                        + table + "'")) {
            while (rows.next()) {
                columns.add(rows.getString(1));
            }
        }
        return columns;
    }

    /** Takes the service's connections to the database in use. */
    @Singleton
    static class Way implements AgroalPoolInterceptor {
        @Override
        public void onConnectionAcquire(Connection connection) {
            String database = inUse;
            try {
                if (database != null && !database.equals(connection.getCatalog())) {
                    connection.setCatalog(database);
                }
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        }
    }
}
