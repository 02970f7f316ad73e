package dev.parley.gateway.arrival;

import dev.parley.contracts.body.BodyKind;
import dev.parley.gateway.limit.BodyLimit;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.streams.ReadStream;

/** A large body that streams to a service. It fails when the client is too slow or sends too much. */
final class StreamedBody implements ReadStream<Buffer> {

    private final Sender sender;
    private final HttpServerRequest request;
    private final BodyKind kind;
    private Buffer first;
    private long received;
    private boolean paused;
    private Handler<Buffer> taker;
    private Handler<Throwable> failed = failure -> {};

    StreamedBody(Sender sender) {
        this(sender, Buffer.buffer());
    }

    /** @param first bytes that were read before */
    StreamedBody(Sender sender, Buffer first) {
        this.sender = sender;
        this.request = sender.request();
        this.kind = BodyLimit.kind(request);
        this.first = first;
        sender.pace().rest(System.nanoTime());
        sender.onRefusal(this::refused);
    }

    @Override
    public StreamedBody handler(Handler<Buffer> handler) {
        taker = handler;
        request.handler(this::take);
        return this;
    }

    @Override
    public StreamedBody endHandler(Handler<Void> handler) {
        request.endHandler(end -> {
            sender.finished();
            if (handler != null) {
                handler.handle(end);
            }
        });
        return this;
    }

    @Override
    public StreamedBody exceptionHandler(Handler<Throwable> handler) {
        failed = handler == null ? failure -> {} : handler;
        request.exceptionHandler(failure -> failed.handle(failure));
        return this;
    }

    @Override
    public StreamedBody pause() {
        paused = true;
        sender.pace().rest(System.nanoTime());
        request.pause();
        return this;
    }

    @Override
    public StreamedBody resume() {
        return fetch(Long.MAX_VALUE);
    }

    @Override
    public StreamedBody fetch(long amount) {
        paused = false;
        sender.pace().goOn(System.nanoTime());
        if (first.length() > 0) {
            Buffer before = first;
            first = Buffer.buffer();
            take(before);
        }
        if (!paused) {
            request.fetch(amount);
        }
        return this;
    }

    private void take(Buffer part) {
        received += part.length();
        sender.pace().took(part.length(), System.nanoTime());
        if (received > kind.maxBodyBytes()) {
            sender.refuse(BodyLimit.problem(kind));
        } else if (taker != null) {
            taker.handle(part);
        }
    }

    private void refused() {
        taker = null;
        failed.handle(new BodyRefused());
        request.handler(dropped -> {}).resume();
    }

    private static final class BodyRefused extends RuntimeException {
        BodyRefused() {
            super("The body was refused while it arrived", null, false, false);
        }
    }
}
