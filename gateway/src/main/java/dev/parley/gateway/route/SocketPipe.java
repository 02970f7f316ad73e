package dev.parley.gateway.route;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.NetSocket;

import java.nio.charset.StandardCharsets;

/**
 * Copies the bytes of one WebSocket in both directions. When one side closes or is slow, the other one closes or slows
 * down too.
 */
final class SocketPipe {

    /** The UI reads this code as the end of the session. The live channel uses the same code. */
    private static final short SESSION_OVER = 4001;

    private static final String REASON = "session-over";
    private static final int CLOSE = 0x88; // a complete message with opcode 8 (RFC 6455, 5.2)
    private static final long PATIENCE_MILLIS = 1_000;

    private final NetSocket browser;
    private final NetSocket service;
    private final Context context = Vertx.currentContext();
    private final FrameBoundaries frames = new FrameBoundaries();
    private Runnable whenClosed = () -> {};
    private boolean ending;

    SocketPipe(NetSocket browser, NetSocket service) {
        this.browser = browser;
        this.service = service;
    }

    /** Call this before {@link #start()}. */
    void whenClosed(Runnable listener) {
        this.whenClosed = listener;
    }

    void start() {
        browser.pipeTo(service);
        browser.closeHandler(closed -> {
            whenClosed.run();
            service.close();
        });
        service.closeHandler(closed -> browser.close());
        service.endHandler(end -> browser.end());
        service.handler(this::toBrowser);
        service.resume();
    }

    /** Sends the browser the reason between two frames, and closes. Can be called on any thread. */
    void endSession() {
        context.runOnContext(now -> {
            if (ending) {
                return;
            }
            ending = true;
            if (frames.isBetween()) {
                sayGoodbye();
            } else {
                context.owner().setTimer(PATIENCE_MILLIS, late -> browser.close());
            }
        });
    }

    private void toBrowser(Buffer bytes) {
        if (ending && frames.isBetween()) {
            return;
        }
        Buffer whole = ending ? bytes.slice(0, frames.rest(bytes)) : bytes;
        frames.pass(whole);
        browser.write(whole);
        if (ending && frames.isBetween()) {
            sayGoodbye();
        } else if (browser.writeQueueFull()) {
            service.pause();
            browser.drainHandler(drained -> service.resume());
        }
    }

    private void sayGoodbye() {
        Buffer frame = Buffer.buffer()
                .appendByte((byte) CLOSE)
                .appendByte((byte) (2 + REASON.length()))
                .appendShort(SESSION_OVER)
                .appendBytes(REASON.getBytes(StandardCharsets.US_ASCII));
        browser.write(frame).onComplete(written -> browser.close());
    }
}
