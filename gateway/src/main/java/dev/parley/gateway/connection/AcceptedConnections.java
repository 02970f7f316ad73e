package dev.parley.gateway.connection;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;

/** Sees each new connection of a listening socket before Vert.x does. */
final class AcceptedConnections extends ChannelInboundHandlerAdapter {

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object accepted) {
        ConnectionPatience patience = ConnectionSettings.patience();
        if (patience != null && accepted instanceof Channel connection) {
            connection.pipeline().addFirst(new ConnectionWatch(patience));
        }
        ctx.fireChannelRead(accepted);
    }
}
