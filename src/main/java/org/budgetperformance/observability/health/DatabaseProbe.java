package org.budgetperformance.observability.health;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import io.agroal.api.configuration.AgroalConnectionFactoryConfiguration;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.Properties;
import org.budgetperformance.shared.persistence.WritableServerDriver;
import org.jboss.logging.Logger;

/**
 * Looks whether the database can be written to, the way requests find it: through the pool. A pool that is busy, or whose connections
 * lead to a server that is gone or has become a secondary, is no proof against the database: then a connection of the probe's own tells,
 * and the pool's old ones are given up, so that requests find the way too.
 */
@Singleton
class DatabaseProbe {
    private static final Logger LOG = Logger.getLogger(DatabaseProbe.class);
    private static final int MILLIS = 2000;
    /** A secondary of a group is super_read_only, which implies this one; MariaDB knows only this one. */
    private static final String QUESTION = "select @@global.read_only";

    private final AgroalDataSource pool;
    private DatabaseState last = DatabaseState.WRITABLE;

    DatabaseProbe(AgroalDataSource pool) {
        this.pool = pool;
    }

    /** To be called by one thread at a time. */
    DatabaseState look() {
        DatabaseState state = isBusy() ? ofOwnConnection() : ofPool();
        if (state != last) {
            LOG.warnf("the database %s", state.words());
            last = state;
        }
        return state;
    }

    private DatabaseState ofPool() {
        DatabaseState state = ask(pool::getConnection);
        if (state == DatabaseState.WRITABLE) {
            return state;
        }
        // those at rest are closed at once, those in use when they are given back
        pool.flush(FlushMode.GRACEFUL);
        return ofOwnConnection();
    }

    private DatabaseState ofOwnConnection() {
        return ask(this::connect);
    }

    private boolean isBusy() {
        return pool.getMetrics().activeCount()
                >= pool.getConfiguration().connectionPoolConfiguration().maxSize();
    }

    private static DatabaseState ask(Way way) {
        try (Connection connection = way.connection()) {
            int usual = connection.getNetworkTimeout();
            connection.setNetworkTimeout(Runnable::run, MILLIS);
            try (Statement statement = connection.createStatement();
                    ResultSet answer = statement.executeQuery(QUESTION)) {
                boolean readOnly = answer.next() && answer.getBoolean(1);
                return readOnly ? DatabaseState.ABSENT : DatabaseState.WRITABLE;
            } finally {
                if (!connection.isClosed()) {
                    connection.setNetworkTimeout(Runnable::run, usual);
                }
            }
        } catch (SQLException unreachable) {
            LOG.debug("no answer from the database", unreachable);
            return DatabaseState.ABSENT;
        }
    }

    /** One beside the pool, by the pool's settings but for the time it may take. */
    private Connection connect() throws SQLException {
        AgroalConnectionFactoryConfiguration settings =
                pool.getConfiguration().connectionPoolConfiguration().connectionFactoryConfiguration();
        Properties properties = new Properties();
        properties.putAll(settings.jdbcProperties());
        if (settings.principal() instanceof NamePrincipal user) {
            properties.setProperty("user", user.getName());
        }
        settings.credentials().stream()
                .filter(SimplePassword.class::isInstance)
                .map(SimplePassword.class::cast)
                .forEach(password -> properties.setProperty("password", password.getWord()));
        properties.setProperty("connectTimeout", Integer.toString(MILLIS));
        properties.setProperty("socketTimeout", Integer.toString(MILLIS));
        return Objects.requireNonNull(new WritableServerDriver().connect(settings.jdbcUrl(), properties));
    }

    private interface Way {
        Connection connection() throws SQLException;
    }
}
