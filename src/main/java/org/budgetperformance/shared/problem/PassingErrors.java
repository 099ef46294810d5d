package org.budgetperformance.shared.problem;

import java.sql.SQLException;
import java.util.Set;

/** Errors of a database under which the same request may succeed a little later. */
final class PassingErrors {
    private static final String CONNECTION = "08";
    private static final String ROLLED_BACK = "40";
    private static final String INTERRUPTED = "70100";

    /** Those whose SQLSTATE says nothing. */
    private static final Set<Integer> CODES = Set.of(
            3, // a file cannot be written
            1021, // the disk is full
            1026, // a file cannot be written, as 3
            1030, // the storage engine cannot go on, as for a full disk
            1114, // no room for the row
            1180, // the commit was refused: no room for it, or a replication group certified another first
            1203, // the user has as many connections as it may
            1226, // the user has had as much of the server as it may
            1290, // the server is read-only
            1836, // it is in read-only mode
            3024, // the query took too long
            3100, // the replication group does not take the commit
            3101, // the replication group had it rolled back
            3796, // the replication group cannot give the consistency asked for
            3797 // it could not in time
            );

    private PassingErrors() {}

    /** An error without a state is one of the pool of connections, which has none to give. */
    static boolean has(SQLException error) {
        String state = error.getSQLState();
        return state == null
                || state.startsWith(CONNECTION)
                || state.startsWith(ROLLED_BACK)
                || state.equals(INTERRUPTED)
                || CODES.contains(error.getErrorCode());
    }
}
