package dev.parley.gateway.connection;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;

import java.util.ArrayDeque;
import java.util.Queue;

/** Tells a {@link ConnectionWatch} where messages begin and end, and refuses those that are not HTTP. */
final class MessageWatch extends ChannelDuplexHandler {

    /** Number of requests of one connection that are handled before other connections get a turn. */
    private static final int REQUESTS_PER_TURN = 4;

    private final ConnectionWatch watch;
    private final Queue<Object> held = new ArrayDeque<>();
    private int turn;
    private int unanswered;
    private boolean bodyIsOver = true;
    private boolean answering;
    private boolean interim;
    private boolean releasing;
    private boolean refused;

    MessageWatch(ConnectionWatch watch) {
        this.watch = watch;
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) {
        if (refused) {
            ReferenceCountUtil.release(message);
            return;
        }
        if (message instanceof HttpRequest) {
            watch.headArrived();
        }
        if (!held.isEmpty() || mustWait(ctx, message)) {
            held.add(message);
            ctx.channel().config().setAutoRead(false);
        } else {
            take(ctx, message);
        }
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext ctx) {
        releaseLater(ctx);
        ctx.fireChannelWritabilityChanged();
    }

    @Override
    public void channelInactive(ChannelHandlerContext ctx) {
        held.forEach(ReferenceCountUtil::release);
        held.clear();
        ctx.fireChannelInactive();
    }

    /**
     * A further request waits until the client has read the earlier answers, and until other connections had a turn.
     */
    private boolean mustWait(ChannelHandlerContext ctx, Object message) {
        return message instanceof HttpRequest && (!ctx.channel().isWritable() || turn == REQUESTS_PER_TURN);
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext ctx) {
        turn = 0;
        releaseLater(ctx);
        ctx.fireChannelReadComplete();
    }

    /** Releases held messages after the other connections of the event loop had a turn. */
    private void releaseLater(ChannelHandlerContext ctx) {
        if (!held.isEmpty() && ctx.channel().isWritable()) {
            ctx.executor().execute(() -> release(ctx));
        }
    }

    private void release(ChannelHandlerContext ctx) {
        if (held.isEmpty() || releasing) {
            return;
        }
        releasing = true;
        turn = 0;
        while (!held.isEmpty() && !mustWait(ctx, held.peek())) {
            take(ctx, held.poll());
        }
        releasing = false;
        ctx.fireChannelReadComplete();
        if (held.isEmpty()) {
            ctx.channel().config().setAutoRead(true);
        } else {
            releaseLater(ctx);
        }
    }

    private void take(ChannelHandlerContext ctx, Object message) {
        if (message instanceof HttpRequest) {
            turn++;
            unanswered++;
            bodyIsOver = false;
        }
        if (message instanceof HttpObject part && Malformed.is(part) && unanswered == 1 && !answering) {
            refused = true;
            watch.refuse(Malformed.code(part), Malformed.detail(part));
            ReferenceCountUtil.release(message);
            return;
        }
        if (message instanceof LastHttpContent) {
            bodyIsOver = true;
            tellWhenOver();
        }
        ctx.fireChannelRead(message);
    }

    @Override
    public void write(ChannelHandlerContext ctx, Object message, ChannelPromise promise) {
        if (message instanceof HttpResponse response) {
            int status = response.status().code();
            interim = status < 200 && status != HttpResponseStatus.SWITCHING_PROTOCOLS.code();
            answering = !interim;
            if (status == HttpResponseStatus.SWITCHING_PROTOCOLS.code()) {
                watch.becameSocket();
            }
        }
        if (message instanceof LastHttpContent && !interim) {
            unanswered--;
            answering = false;
            tellWhenOver();
        }
        ctx.write(message, promise);
    }

    private void tellWhenOver() {
        if (unanswered == 0 && bodyIsOver) {
            watch.exchangeIsOver();
        } else if (unanswered == 0) {
            watch.answeredBeforeTheEnd();
        }
    }
}
