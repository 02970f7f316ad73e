package dev.parley.gateway.connection;

import io.netty.channel.ChannelFactory;
import io.netty.channel.ServerChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.vertx.core.impl.VertxBuilder;
import io.vertx.core.impl.transports.JDKTransport;
import io.vertx.core.spi.VertxServiceProvider;

/**
 * Adds a {@link ConnectionWatch} to every accepted connection. Vert.x offers no other hook before the first request is
 * complete.
 */
public class WatchConnections implements VertxServiceProvider {

    @Override
    public void init(VertxBuilder builder) {
        builder.findTransport(new WatchedTransport());
    }

    private static final class WatchedTransport extends JDKTransport {

        @Override
        public ChannelFactory<? extends ServerChannel> serverChannelFactory(boolean domainSocket) {
            return domainSocket ? super.serverChannelFactory(true) : WatchedTransport::listening;
        }

        private static ServerChannel listening() {
            NioServerSocketChannel channel = new NioServerSocketChannel();
            channel.pipeline().addLast(new AcceptedConnections());
            return channel;
        }
    }
}
