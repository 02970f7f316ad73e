package dev.parley.e2e.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntUnaryOperator;

/** Books at the service, each client one booking after the other. */
final class Service {

    /** @param statuses how often each HTTP status was answered */
    record Run(double perSecond, Map<Integer, Integer> statuses) {

        int answered(int status) {
            return statuses.getOrDefault(status, 0);
        }
    }

    private final int port;
    private final Stack stack;

    Service(int port, Stack stack) {
        this.port = port;
        this.stack = stack;
    }

    /** Interviews {@code first} and so on, each on the slot that the function names for its number. */
    Run book(int clients, int perClient, int first, IntUnaryOperator slot) throws InterruptedException {
        String token = stack.token("recruiter");
        Map<Integer, Integer> statuses = new ConcurrentSkipListMap<>();
        CountDownLatch begin = new CountDownLatch(1);
        List<Future<?>> running = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(clients)) {
            for (int client = 0; client < clients; client++) {
                int from = first + client * perClient;
                running.add(threads.submit(() -> {
                    begin.await();
                    book(token, from, perClient, slot, statuses);
                    return null;
                }));
            }
            long began = System.nanoTime();
            begin.countDown();
            for (Future<?> client : running) {
                client.get();
            }
            double seconds = (System.nanoTime() - began) / 1e9;
            return new Run(clients * perClient / seconds, new TreeMap<>(statuses));
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private void book(String token, int from, int count, IntUnaryOperator slot, Map<Integer, Integer> statuses) {
        try (RawHttp http = new RawHttp(port, token)) {
            for (int number = from; number < from + count; number++) {
                var answer = book(http, number, slot.applyAsInt(number));
                statuses.merge(answer.status(), 1, Integer::sum);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One booking on a connection of its own. */
    RawHttp.Answer book(int number, int slot) throws IOException {
        try (RawHttp http = new RawHttp(port, stack.token("recruiter"))) {
            return book(http, number, slot);
        }
    }

    private static RawHttp.Answer book(RawHttp http, int number, int slot) throws IOException {
        return http.post(
                "/api/v1/interviews/slots/" + Ids.slot(slot) + "/book_slot",
                "{\"interviewId\":\"" + Ids.interview(number) + "\"}");
    }
}
