package dev.parley.gateway.session;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.concurrent.Callable;

/** The threads that wait for the database and for Keycloak on behalf of sessions, so that no event loop blocks. */
@ApplicationScoped
class SessionWork {

    private static final int THREADS = 16;

    private final WorkerExecutor threads;

    SessionWork(Vertx vertx) {
        this.threads = vertx.createSharedWorkerExecutor("sessions", THREADS);
    }

    <T> Future<T> run(Callable<T> blocking) {
        return threads.executeBlocking(blocking, false);
    }

    @PreDestroy
    void close() {
        threads.close();
    }
}
