package org.budgetperformance.observability.metrics;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.jboss.logging.Logger;

/**
 * What is in the database, counted by one statement every now and then, not whenever somebody looks. Secrets lie in tables of their own,
 * which are not among these.
 */
@Singleton
public class DomainFigures {
    static final String PROJECTS = "projects";
    static final String FINDINGS = "findings";
    static final String FEED = "feed";
    static final String POSITION = "position";
    static final String NEWEST = "newest";

    private static final Logger LOG = Logger.getLogger(DomainFigures.class);
    private static final int SECONDS = 10;
    private static final String COUNTS = """
            select 'projects', status, count(*) from project group by status
            union all select 'findings', severity, count(*) from finding where status = 'OPEN' group by severity
            union all select 'feed', 'position', last_position from change_counter where id = 1
            union all select 'feed', 'newest', unix_timestamp(r.changed_at)
                from change_counter c join revision r on r.position = c.last_position where c.id = 1
            """;

    private final AgroalDataSource database;
    private volatile Map<String, Map<String, Double>> figures = Map.of();

    DomainFigures(AgroalDataSource database) {
        this.database = database;
    }

    /** Counts anew. What could not be counted is no number rather than one of the past. */
    @Scheduled(every = "${budget.metrics.refresh-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void refresh() {
        try {
            figures = counted();
        } catch (SQLException failure) {
            figures = Map.of();
            LOG.warnf("nothing counted: SQL error %d, state %s", failure.getErrorCode(), failure.getSQLState());
        }
    }

    /** How many there are of a kind. */
    double count(String figure, String of) {
        return figures.isEmpty()
                ? Double.NaN
                : figures.getOrDefault(figure, Map.of()).getOrDefault(of, 0.0);
    }

    /** What is said of the feed; nothing of the newest change before the first. */
    double feed(String what) {
        return figures.getOrDefault(FEED, Map.of()).getOrDefault(what, Double.NaN);
    }

    private Map<String, Map<String, Double>> counted() throws SQLException {
        Map<String, Map<String, Double>> counted = new HashMap<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(SECONDS);
            try (ResultSet rows = statement.executeQuery(COUNTS)) {
                while (rows.next()) {
                    counted.computeIfAbsent(rows.getString(1), figure -> new HashMap<>())
                            .put(rows.getString(2), rows.getDouble(3));
                }
            }
        }
        return counted;
    }
}
