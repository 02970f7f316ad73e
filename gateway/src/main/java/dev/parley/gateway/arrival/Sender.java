package dev.parley.gateway.arrival;

import dev.parley.gateway.problem.Problem;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/**
 * The client of one unfinished request. Checks its pace and its share. A body that arrives at once is never counted.
 */
final class Sender {

    private static final long CHECK_MS = 250;

    private final BodyArrival arrival;
    private final RoutingContext rc;
    private final String client;
    private final int share;
    private final Pace pace;
    private final long timer;
    private boolean counted;
    private boolean streams;
    private boolean over;
    private Runnable onRefusal = () -> {};
    private Runnable onEnd = () -> {};

    Sender(BodyArrival arrival, RoutingContext rc, String client, int share) {
        this.arrival = arrival;
        this.rc = rc;
        this.client = client;
        this.share = share;
        this.pace = new Pace(
                arrival.patience.bodyIdle(),
                arrival.patience.bodyGrace(),
                arrival.patience.minBytesPerSecond(),
                System.nanoTime());
        this.timer = rc.vertx().setPeriodic(CHECK_MS, tick -> check());
        rc.addEndHandler(gone -> finished());
    }

    HttpServerRequest request() {
        return rc.request();
    }

    Pace pace() {
        return pace;
    }

    /** The listener is called once, when the request is refused while its body arrives. */
    void onRefusal(Runnable refused) {
        this.onRefusal = refused;
    }

    /** The listener is called once, when the body is complete or refused, or the client is gone. */
    void onEnd(Runnable ended) {
        this.onEnd = ended;
    }

    /** Takes a place among the client's streams. Refuses the request if none is free. */
    boolean mayStream() {
        streams = arrival.streamed.take(client, arrival.limits.streamedPerClient());
        if (!streams) {
            refuseTooMany();
        }
        return streams;
    }

    void refuse(Problem problem) {
        if (!over) {
            finished();
            request().handler(dropped -> {});
            rc.response().putHeader("Connection", "close");
            problem.send(rc);
            onRefusal.run();
        }
    }

    void finished() {
        if (over) {
            return;
        }
        over = true;
        rc.vertx().cancelTimer(timer);
        if (counted) {
            arrival.unfinished.giveBack(client);
        }
        if (streams) {
            arrival.streamed.giveBack(client);
        }
        onEnd.run();
    }

    private void check() {
        if (!counted && !streams) {
            counted = arrival.unfinished.take(client, share);
            if (!counted) {
                refuseTooMany();
                return;
            }
        }
        if (pace.isTooSlow(System.nanoTime())) {
            refuse(Problem.of("request-timeout", "The body did not arrive in time. Send it again."));
        }
    }

    private void refuseTooMany() {
        refuse(Problem.of("rate-limited", "Too many unfinished requests from here. Finish one and try again.")
                .retryAfter(1));
    }
}
