package dev.parley.platform.socket;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;

class EventLoopTest {

    private final Vertx vertx = Vertx.vertx();

    @AfterEach
    void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void what_was_done_on_another_thread_goes_on_where_the_connection_is_read() throws Exception {
        Context connection = vertx.getOrCreateContext();
        CompletableFuture<Thread> reads = new CompletableFuture<>();
        CompletableFuture<Thread> goesOn = new CompletableFuture<>();

        connection.runOnContext(read -> {
            reads.complete(Thread.currentThread());
            Uni<Thread> elsewhere = Uni.createFrom()
                    .item(Thread::currentThread)
                    .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
            EventLoop.resume(elsewhere).subscribe().with(done -> goesOn.complete(Thread.currentThread()));
        });

        assertThat(goesOn.get(10, TimeUnit.SECONDS)).isSameAs(reads.get());
    }
}
