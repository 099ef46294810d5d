package org.budgetperformance.shared.export;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import org.budgetperformance.shared.change.ChangeLog;
import org.budgetperformance.shared.paging.Page;
import org.budgetperformance.shared.paging.PageRequest;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.FlushMode;
import org.hibernate.Session;

/** Reads all pages of a list as they are at one moment, with no more than one of them in memory. */
@Singleton
class Snapshot {
    private static final int ROWS_A_PAGE = 200;
    /** The answer is cut when its time is over, and that ends the transaction; only one that hangs otherwise is ended from outside. */
    private static final Duration GRACE = Duration.ofMinutes(1);

    private final Session session;
    private final ChangeLog changes;
    private final Duration timeout;

    Snapshot(Session session, ChangeLog changes, @ConfigProperty(name = "budget.export.timeout") Duration timeout) {
        this.session = session;
        this.changes = changes;
        this.timeout = timeout;
    }

    /**
     * @param list answers a page in a fixed number of statements, whatever its rows
     * @return the position of the last change that was committed by that moment
     */
    long read(Function<PageRequest, ? extends Page<?>> list, Consumer<Object> rows) {
        return atOneMoment(() -> walk(list, rows));
    }

    /** Reads whatever is asked for as it is at one moment. */
    <T> void read(T to, Reading<T> reading) {
        atOneMoment(() -> {
            // the first read: it sets the moment
            changes.lastPosition();
            reading.read(to);
            return to;
        });
    }

    /** What reads, and tells it to somewhere. */
    @FunctionalInterface
    interface Reading<T> {
        void read(T to) throws IOException;
    }

    private <T> T atOneMoment(Callable<T> reading) {
        return QuarkusTransaction.requiringNew()
                .timeout(Math.toIntExact(timeout.plus(GRACE).toSeconds()))
                .call(() -> {
                    session.doWork(Snapshot::beginAtOneMoment);
                    session.setDefaultReadOnly(true);
                    session.setHibernateFlushMode(FlushMode.MANUAL);
                    return reading.call();
                });
    }

    private long walk(Function<PageRequest, ? extends Page<?>> list, Consumer<Object> rows) {
        // the first read: it sets the moment
        long position = changes.lastPosition();
        String cursor = null;
        do {
            Page<?> page = list.apply(new PageRequest(ROWS_A_PAGE, cursor, false));
            page.items().forEach(rows);
            session.clear();
            cursor = page.nextCursor();
        } while (cursor != null);
        return position;
    }

    /** Said aloud: a server may be set to let every statement see what was committed last. */
    private static void beginAtOneMoment(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set transaction isolation level repeatable read, read only");
        }
    }
}
