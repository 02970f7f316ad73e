package dev.parley.gateway.connection;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundBuffer;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.ChannelPromise;
import io.netty.channel.FileRegion;
import io.netty.util.ReferenceCountUtil;
import io.netty.util.concurrent.ScheduledFuture;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Closes connections that stay open without progress: a head that does not end, an answer that the client does not
 * read, the rest of a body after the answer, a silent WebSocket. It sees only bytes; {@link MessageWatch} tells it
 * which message they belong to. Runs only on the connection's event loop.
 */
final class ConnectionWatch extends ChannelDuplexHandler {

    private static final String DECODER = "httpDecoder";
    private static final String LAST = "handler";

    private final ConnectionPatience patience;
    private final MessageWatch messages = new MessageWatch(this);
    private ChannelHandlerContext connection;
    private boolean awaitsHead = true;
    private boolean headBegan;
    private boolean socket;
    private boolean refused;
    private ScheduledFuture<?> headDeadline;
    private ScheduledFuture<?> restDeadline;
    private ScheduledFuture<?> unsentCheck;
    private long written;
    private long lastRead;

    ConnectionWatch(ConnectionPatience patience) {
        this.patience = patience;
    }

    @Override
    public void channelActive(ChannelHandlerContext ctx) {
        connection = ctx;
        ChannelPipeline pipeline = ctx.pipeline();
        ctx.fireChannelActive();
        if (pipeline.get(DECODER) == null || pipeline.get(LAST) == null) {
            pipeline.remove(this);
            return;
        }
        pipeline.addBefore(LAST, null, messages);
        headDeadline = after(patience.head(), this::headIsLate);
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object bytes) {
        if (refused) {
            ReferenceCountUtil.release(bytes);
            return;
        }
        if (awaitsHead) {
            headBegan = true;
        } else if (socket) {
            lastRead = System.nanoTime();
        }
        ctx.fireChannelRead(bytes);
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext ctx) {
        if (awaitsHead && headBegan && headDeadline == null) {
            headDeadline = after(patience.head(), this::headIsLate);
        }
        ctx.fireChannelReadComplete();
    }

    @Override
    public void write(ChannelHandlerContext ctx, Object bytes, ChannelPromise promise) {
        if (bytes instanceof ByteBuf buffer) {
            written += buffer.readableBytes();
        } else if (bytes instanceof FileRegion region) {
            written += region.count();
        }
        ctx.write(bytes, promise);
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext ctx) {
        if (!ctx.channel().isWritable() && unsentCheck == null) {
            checkUnsentLater();
        }
        ctx.fireChannelWritabilityChanged();
    }

    @Override
    public void channelInactive(ChannelHandlerContext ctx) {
        cancel(headDeadline);
        cancel(restDeadline);
        cancel(unsentCheck);
        ctx.fireChannelInactive();
    }

    void headArrived() {
        awaitsHead = false;
        headBegan = false;
        headDeadline = cancel(headDeadline);
        restDeadline = cancel(restDeadline);
    }

    /** The next bytes are a new head. */
    void exchangeIsOver() {
        awaitsHead = true;
        restDeadline = cancel(restDeadline);
    }

    void answeredBeforeTheEnd() {
        if (restDeadline == null) {
            restDeadline = after(patience.rest(), connection::close);
        }
    }

    /** Sends a problem instead of any other answer, and closes the connection. */
    void refuse(String code, String detail) {
        refused = true;
        connection.writeAndFlush(RawProblem.of(code, detail)).addListener(ChannelFutureListener.CLOSE);
    }

    void becameSocket() {
        socket = true;
        awaitsHead = false;
        lastRead = System.nanoTime();
        checkSocketLater(patience.socketIdle().toNanos());
    }

    private void headIsLate() {
        if (headBegan) {
            refuse("request-timeout", "The request did not arrive in time. Send it again.");
        } else {
            connection.close();
        }
    }

    private void checkSocketLater(long nanos) {
        connection.executor().schedule(this::checkSocket, nanos, TimeUnit.NANOSECONDS);
    }

    private void checkSocket() {
        long left = lastRead + patience.socketIdle().toNanos() - System.nanoTime();
        if (left <= 0) {
            connection.close();
        } else if (connection.channel().isActive()) {
            checkSocketLater(left);
        }
    }

    private void checkUnsentLater() {
        long before = sent();
        unsentCheck = after(patience.unsent(), () -> checkUnsent(before));
    }

    private void checkUnsent(long before) {
        unsentCheck = null;
        if (!connection.channel().isWritable()) {
            if (sent() - before < ConnectionPatience.LEAST_READ) {
                connection.close();
            } else {
                checkUnsentLater();
            }
        }
    }

    private long sent() {
        ChannelOutboundBuffer waiting = connection.channel().unsafe().outboundBuffer();
        return waiting == null ? written : written - waiting.totalPendingWriteBytes();
    }

    private ScheduledFuture<?> after(Duration time, Runnable what) {
        return connection.executor().schedule(what, time.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static ScheduledFuture<?> cancel(ScheduledFuture<?> task) {
        if (task != null) {
            task.cancel(false);
        }
        return null;
    }
}
