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

/** Tells a {@link ConnectionWatch} where a message begins and ends, and refuses what is no HTTP. */
final class MessageWatch extends ChannelDuplexHandler {

    private final ConnectionWatch watch;
    private int unanswered;
    private boolean bodyIsOver = true;
    private boolean answering;
    private boolean interim;

    MessageWatch(ConnectionWatch watch) {
        this.watch = watch;
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) {
        if (message instanceof HttpRequest) {
            unanswered++;
            bodyIsOver = false;
            watch.headArrived();
        }
        if (message instanceof HttpObject part && part.decoderResult().isFailure() && unanswered == 1 && !answering) {
            ReferenceCountUtil.release(message);
            watch.refuse(Malformed.code(part), Malformed.detail(part));
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
