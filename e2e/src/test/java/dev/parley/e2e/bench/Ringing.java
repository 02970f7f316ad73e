package dev.parley.e2e.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.locks.LockSupport;

/**
 * Somebody rings somebody, whose socket hears of it: as fast as possible, and at even intervals, whatever became of
 * those before. Person 2n rings 2n + 1.
 */
final class Ringing {

    private static final int PATIENCE_SECONDS = 20;
    private static final double PERCENTILE = 0.99;

    /** How one rings, and how it is taken back, so that the two can be rung again. */
    interface Bell {
        Object ring(int inviter, int invitee) throws IOException;

        void stop(int inviter, Object rung) throws IOException;
    }

    /** Milliseconds from the request until the socket hears. */
    record Delays(double p50, double p99, int count) {}

    private final class Waiting {

        private final CountDownLatch heard = new CountDownLatch(1);
        private volatile long at;
    }

    private final Bell bell;
    private final int pairs;
    private final AtomicReferenceArray<Waiting> waiting;

    Ringing(int people, Bell bell) {
        this.pairs = people / 2;
        this.waiting = new AtomicReferenceArray<>(people);
        this.bell = bell;
    }

    /** A socket of that person was told that somebody rings. */
    void heard(int person) {
        long now = System.nanoTime();
        Waiting one = waiting.get(person);
        if (one != null) {
            one.at = now;
            one.heard.countDown();
        }
    }

    /** So many callers at once, each of whom rings again as soon as the last one was heard. Returns rings per second. */
    double capacity(int callers, int seconds) throws InterruptedException, ExecutionException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        List<Future<Integer>> running = new ArrayList<>();
        long began = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(callers)) {
            for (int caller = 0; caller < callers; caller++) {
                int first = caller;
                running.add(threads.submit(() -> {
                    int rings = 0;
                    for (int pair = first; System.nanoTime() < end; pair = (pair + callers) % pairs) {
                        ring(pair, System.nanoTime());
                        rings++;
                    }
                    return rings;
                }));
            }
        }
        double elapsed = (System.nanoTime() - began) / 1e9;
        int all = 0;
        for (Future<Integer> one : running) {
            all += one.get();
        }
        return all / elapsed;
    }

    /** One after the other pair, each when its time has come. */
    Delays pace(double perSecond, int seconds, int firstPair) throws InterruptedException, ExecutionException {
        int count = Math.max(10, (int) (perSecond * seconds));
        double interval = 1e9 / perSecond;
        List<Future<Double>> running = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            long start = System.nanoTime();
            for (int i = 0; i < count; i++) {
                long due = start + (long) (i * interval);
                LockSupport.parkNanos(due - System.nanoTime());
                int pair = (firstPair + i) % pairs;
                running.add(threads.submit(() -> ring(pair, due)));
            }
        }
        double[] millis = new double[count];
        for (int i = 0; i < count; i++) {
            millis[i] = running.get(i).get();
        }
        Arrays.sort(millis);
        return new Delays(millis[count / 2], millis[(int) (count * PERCENTILE)], count);
    }

    private double ring(int pair, long due) throws IOException, InterruptedException {
        int invitee = 2 * pair + 1;
        Waiting one = new Waiting();
        waiting.set(invitee, one);
        Object rung = bell.ring(2 * pair, invitee);
        if (!one.heard.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("Nobody heard how " + 2 * pair + " rang");
        }
        waiting.set(invitee, null);
        bell.stop(2 * pair, rung);
        return (one.at - due) / 1e6;
    }

    static double median(List<Delays> rounds, java.util.function.ToDoubleFunction<Delays> value) {
        return Bookings.median(rounds.stream().mapToDouble(value).toArray());
    }
}
