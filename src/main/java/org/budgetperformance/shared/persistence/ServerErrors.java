package org.budgetperformance.shared.persistence;

import com.mysql.cj.exceptions.ExceptionInterceptor;
import com.mysql.cj.exceptions.StatementIsClosedException;
import com.mysql.cj.log.Log;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.util.Properties;
import java.util.Set;

/**
 * Makes lost connections of the errors by which a server says that it, though not the next one, cannot do what is asked: then the pool
 * throws the connection away and looks for a server that can, and the caller is told to come again.
 */
final class ServerErrors implements ExceptionInterceptor {
    private static final String CONNECTION_FAILURE = "08006";

    private static final Set<Integer> OF_THE_SERVER = Set.of(
            1290, // it runs with super_read_only: another member is the primary now
            1836, // it runs in read-only mode
            3032, // it went into offline mode
            3100, // its group does not take the commit: it left the group, or the group lost its majority
            3168, // it is not available
            3169, // an administrator ended the session
            3796, // consistency cannot be had in the state of this member
            3797, // waited too long for what the last primary had committed
            4031 // it ended the session, idle for too long
            );

    @Override
    public ExceptionInterceptor init(Properties properties, Log log) {
        return this;
    }

    @Override
    public void destroy() {
        // holds nothing
    }

    @Override
    public Exception interceptException(Exception error) {
        return error instanceof SQLException sql && isLoss(sql)
                ? new SQLNonTransientConnectionException(sql.getMessage(), CONNECTION_FAILURE, sql.getErrorCode(), sql)
                : error;
    }

    /** A statement that is found closed while in use was closed with its connection, when that broke: the driver does not say so. */
    private static boolean isLoss(SQLException error) {
        return OF_THE_SERVER.contains(error.getErrorCode()) || error.getCause() instanceof StatementIsClosedException;
    }
}
