package org.budgetperformance.shared.problem;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelInitializer;
import io.vertx.core.impl.VertxBuilder;
import io.vertx.core.impl.transports.JDKTransport;
import io.vertx.core.net.NetServerOptions;
import io.vertx.core.spi.VertxServiceProvider;

/**
 * Has what the parser of HTTP refuses answered with problems as well. The server has a handler for such requests, but it is out of
 * reach here: Quarkus creates the server and hands it to nobody. So each of its connections is watched for the answers of that handler.
 * Found through {@code META-INF/services}.
 */
public final class UnreadableRequests implements VertxServiceProvider {
    @Override
    public void init(VertxBuilder builder) {
        builder.findTransport(new WatchedTransport());
    }

    private static final class WatchedTransport extends JDKTransport {
        @Override
        public void configure(NetServerOptions options, boolean domainSocket, ServerBootstrap bootstrap) {
            super.configure(options, domainSocket, bootstrap);
            ChannelHandler server = bootstrap.config().childHandler();
            bootstrap.childHandler(new ChannelInitializer<>() {
                @Override
                protected void initChannel(Channel connection) {
                    connection.pipeline().addLast(new BareRefusals()).addLast(server);
                }
            });
        }
    }
}
