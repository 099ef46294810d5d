package org.budgetperformance.shared.persistence;

import com.mysql.cj.conf.HostInfo;
import com.mysql.cj.exceptions.ExceptionInterceptor;
import com.mysql.cj.jdbc.ConnectionImpl;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.Statement;

/** A connection to a server that takes writes, and is no longer valid when the server does not. */
final class ServerConnection extends ConnectionImpl {
    private static final long serialVersionUID = 1L;
    private static final String REFUSED = "08004";
    private static final ExceptionInterceptor ERRORS = new ServerErrors();

    private ServerConnection(HostInfo server) throws SQLException {
        super(server);
    }

    static ServerConnection open(HostInfo server) throws SQLException {
        ServerConnection connection = new ServerConnection(server);
        try {
            if (!connection.takesWrites()) {
                throw new SQLNonTransientConnectionException(server.getHostPortPair() + " is read-only", REFUSED);
            }
            return connection;
        } catch (SQLException unfit) {
            connection.abortInternal();
            throw unfit;
        }
    }

    /** Asked by the pool of those that lie idle, and by the health check. */
    @Override
    public boolean isValid(int timeout) throws SQLException {
        try {
            return super.isValid(timeout) && takesWrites();
        } catch (SQLException lost) {
            return false;
        }
    }

    @Override
    public ExceptionInterceptor getExceptionInterceptor() {
        return ERRORS;
    }

    /** Set by itself, and by {@code super_read_only}, under which the other members of a replication group are. */
    private boolean takesWrites() throws SQLException {
        try (Statement statement = createStatement();
                ResultSet answer = statement.executeQuery("select @@global.read_only")) {
            return answer.next() && !answer.getBoolean(1);
        }
    }
}
