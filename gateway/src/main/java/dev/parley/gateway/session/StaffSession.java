package dev.parley.gateway.session;

import com.github.benmanes.caffeine.cache.AsyncLoadingCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.parley.gateway.guard.Cookies;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * The staff session of a request's cookie. A replica's copy is at most {@link SessionConfig#cacheFor()} old and is
 * reloaded in the background while it is used. The event loop never waits.
 */
@ApplicationScoped
public class StaffSession {

    private final Vertx vertx;
    private final SessionWork work;
    private final SessionIds ids;
    private final Sessions sessions;
    private final InstantSource clock;
    private final AsyncLoadingCache<SessionHash, Optional<LiveSession>> known;

    StaffSession(
            Vertx vertx,
            SessionWork work,
            SessionIds ids,
            Sessions sessions,
            SessionConfig config,
            InstantSource clock) {
        this.ids = ids;
        this.vertx = vertx;
        this.work = work;
        this.sessions = sessions;
        this.clock = clock;
        this.known = Caffeine.newBuilder()
                .maximumSize(config.cacheSize())
                .expireAfterWrite(config.cacheFor())
                .refreshAfterWrite(config.cacheFor().dividedBy(2))
                .buildAsync((hash, executor) ->
                        work.run(() -> sessions.live(hash)).toCompletionStage().toCompletableFuture());
    }

    /**
     * The session of a request; empty when it has no session cookie. Fails with {@link SessionOver} when the cookie
     * belongs to no session, and with {@link SessionUnknown} when that cannot be checked.
     */
    public Future<Optional<LiveSession>> of(HttpServerRequest request) {
        Optional<String> id = Cookies.session(request);
        return id.isEmpty() ? Future.succeededFuture(Optional.empty()) : of(id.get());
    }

    /** An id that was never issued is refused without a query. */
    Future<Optional<LiveSession>> of(String id) {
        if (id.length() != SessionIds.LENGTH) {
            return Future.failedFuture(new SessionOver());
        }
        SessionHash hash = SessionHash.of(id);
        CompletableFuture<Optional<LiveSession>> cached = known.getIfPresent(hash);
        if (cached == null && !ids.isOurs(id)) {
            return Future.failedFuture(new SessionOver());
        }
        return used(hash, cached).map(Optional::of);
    }

    /** The session if it is alive. Does not count as use. */
    Future<Optional<LiveSession>> look(SessionHash hash) {
        return known(hash);
    }

    /** Drops this replica's copy, so that the session ends here at once. Copies of other replicas expire. */
    void forget(SessionHash hash) {
        known.synchronous().invalidate(hash);
    }

    /** @param cached this replica's copy; null when it has none */
    private Future<LiveSession> used(SessionHash hash, CompletableFuture<Optional<LiveSession>> cached) {
        if (cached != null && cached.state() == java.util.concurrent.Future.State.SUCCESS) {
            Optional<LiveSession> session = cached.resultNow();
            Instant now = clock.instant();
            if (session.isPresent()
                    && now.isBefore(session.get().accessEnds())
                    && now.isBefore(session.get().endsAt())) {
                mark(session.get(), cached, now);
                return Future.succeededFuture(session.get());
            }
            if (session.isPresent()) {
                forget(hash);
            }
        }
        return known(hash).compose(found -> found.map(session -> {
                    mark(session, known.getIfPresent(hash), clock.instant());
                    return Future.succeededFuture(session);
                })
                .orElseGet(() -> Future.failedFuture(new SessionOver())));
    }

    private Future<Optional<LiveSession>> known(SessionHash hash) {
        Context here = vertx.getOrCreateContext();
        return Future.fromCompletionStage(known.get(hash), here);
    }

    /** Records the use, about once a minute. */
    private void mark(LiveSession session, CompletableFuture<Optional<LiveSession>> cached, Instant now) {
        if (!session.needsMark(now) || cached == null) {
            return;
        }
        CompletableFuture<Optional<LiveSession>> marked =
                CompletableFuture.completedFuture(Optional.of(session.usedAt(now)));
        if (known.asMap().replace(session.hash(), cached, marked)) {
            work.run(() -> {
                sessions.use(session.hash(), now);
                return null;
            });
        }
    }
}
