package dev.parley.gateway.session;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.concurrent.Callable;

/** The threads on which sessions wait for the database and for Keycloak, so that no event loop does. */
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
