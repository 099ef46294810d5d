package org.budgetperformance.shared.persistence;

import com.mysql.cj.conf.ConnectionUrl;
import com.mysql.cj.conf.HostInfo;
import com.mysql.cj.jdbc.NonRegisteringDriver;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Connects to the one of the listed servers that takes writes: of a replication group that is the primary, whichever that is now.
 * Connector/J by itself would stay with any server that answers, and never looks who is the primary.
 */
public final class WritableServerDriver extends NonRegisteringDriver {
    private static final String UNABLE_TO_CONNECT = "08001";

    private final AtomicReference<@Nullable String> lastFound = new AtomicReference<>();

    /** As Agroal and Flyway make one, by the name of its class. */
    @SuppressWarnings("RedundantThrows") // the constructor it calls says so
    public WritableServerDriver() throws SQLException {}

    @Override
    public @Nullable Connection connect(String url, @Nullable Properties info) throws SQLException {
        if (!ConnectionUrl.acceptsUrl(url)) {
            return null;
        }
        ConnectionUrl address = ConnectionUrl.getConnectionUrlInstance(url, info);
        return switch (address.getType()) {
            case SINGLE_CONNECTION, FAILOVER_CONNECTION -> connect(address.getHostsList());
            // Connector/J's own ways to choose a server, for whoever asks for them
            default -> super.connect(url, info);
        };
    }

    private Connection connect(List<HostInfo> servers) throws SQLException {
        SQLException refusal = new SQLNonTransientConnectionException(
                "no server takes writes: "
                        + servers.stream().map(HostInfo::getHostPortPair).toList(),
                UNABLE_TO_CONNECT);
        for (HostInfo server : lastFoundFirst(servers)) {
            try {
                Connection connection = ServerConnection.open(server);
                lastFound.set(server.getHostPortPair());
                return connection;
            } catch (SQLException unfit) {
                refusal.addSuppressed(unfit);
            }
        }
        throw refusal;
    }

    /** A server that is out of reach costs a new connection some seconds, so it is not asked first again. */
    private List<HostInfo> lastFoundFirst(List<HostInfo> servers) {
        List<HostInfo> order = new ArrayList<>(servers);
        String first = lastFound.get();
        for (int i = 1; i < order.size(); i++) {
            if (order.get(i).getHostPortPair().equals(first)) {
                Collections.rotate(order, -i);
                break;
            }
        }
        return order;
    }
}
