package dev.parley.gateway.arrival;

import dev.parley.gateway.problem.Problem;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.Body;

import java.util.function.Consumer;

/** Reads a small body to its end. A body without a length starts to stream when it turns out to be large. */
final class WholeBody {

    private final BodyArrival arrival;
    private final Sender sender;
    private final Consumer<Body> then;
    private final Buffer body = Buffer.buffer();
    private boolean over;

    WholeBody(BodyArrival arrival, Sender sender, Consumer<Body> then) {
        this.arrival = arrival;
        this.sender = sender;
        this.then = then;
        sender.onEnd(this::drop);
    }

    void read() {
        HttpServerRequest request = sender.request();
        request.handler(this::take).endHandler(end -> complete()).resume();
    }

    private void take(Buffer part) {
        if (over) {
            return;
        }
        sender.pace().took(part.length(), System.nanoTime());
        body.appendBuffer(part);
        if (arrival.held.addAndGet(part.length()) > arrival.limits.maxBytes().asLongValue()) {
            sender.refuse(Problem.of("overloaded", "Too much is arriving right now. Try again in a moment.")
                    .retryAfter(2));
        } else if (body.length() > arrival.limits.wholeUpTo().asLongValue()) {
            streamFromHere();
        }
    }

    private void streamFromHere() {
        sender.request().pause();
        drop();
        if (sender.mayStream()) {
            then.accept(Body.body(new StreamedBody(sender, body)));
        }
    }

    private void complete() {
        if (!over) {
            over = true;
            sender.finished();
            arrival.held.addAndGet(-body.length());
            then.accept(Body.body(body));
        }
    }

    private void drop() {
        if (!over) {
            over = true;
            arrival.held.addAndGet(-body.length());
        }
    }
}
