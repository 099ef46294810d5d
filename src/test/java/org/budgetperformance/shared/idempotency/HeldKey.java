package org.budgetperformance.shared.idempotency;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;

/** A key that another replica is at work on; closing it takes back what that replica did, as the database does when it dies. */
final class HeldKey implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Connection connection;
    private final Connection observer;

    private HeldKey(Connection connection, Connection observer) {
        this.connection = connection;
        this.observer = observer;
    }

    static HeldKey of(DataSource database, String key) throws SQLException {
        HeldKey held = new HeldKey(database.getConnection(), database.getConnection());
        held.run(
                "insert into idempotency_key (caller, idempotency_key, kept_since) values ('%s', ?, utc_timestamp(6))"
                        .formatted(Sent.owned(key).caller()),
                key);
        held.connection.setAutoCommit(false);
        held.run("select * from idempotency_key where idempotency_key = ? for update", key);
        return held;
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Until another transaction waits for a lock. The server looks anew only when nobody asked for a tenth of a second. */
    void awaitWaiting() throws SQLException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (waiting() == 0) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("nobody waits");
            }
            Thread.sleep(200);
        }
    }

    private int waiting() throws SQLException {
        try (Statement statement = observer.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select count(*) from information_schema.innodb_trx where trx_state = 'LOCK WAIT'")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private void run(String sql, String key) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, key);
            statement.execute();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
        observer.close();
    }
}
