package dev.parley.e2e.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Clients that each make one request after the other, over a connection of their own. */
final class Posts {

    interface Call {
        RawHttp.Answer make(RawHttp http, int number) throws IOException;
    }

    private Posts() {}

    /** Each client makes the calls of so many numbers. Returns how many were made per second. */
    static double run(int port, String token, int clients, int perClient, int first, int status, Call call)
            throws InterruptedException {
        CountDownLatch begin = new CountDownLatch(1);
        List<Future<?>> running = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(clients)) {
            for (int client = 0; client < clients; client++) {
                int from = first + client * perClient;
                running.add(threads.submit(() -> {
                    begin.await();
                    try (RawHttp http = new RawHttp(port, token)) {
                        for (int number = from; number < from + perClient; number++) {
                            expect(status, call.make(http, number));
                        }
                    }
                    return null;
                }));
            }
            long began = System.nanoTime();
            begin.countDown();
            for (Future<?> client : running) {
                client.get();
            }
            return clients * perClient / ((System.nanoTime() - began) / 1e9);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    static void expect(int status, RawHttp.Answer answer) {
        if (answer.status() != status) {
            throw new IllegalStateException("Wanted " + status + ": " + answer);
        }
    }
}
