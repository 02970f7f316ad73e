package dev.parley.platform.http;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A limited number of places for work, shared fairly. While all are taken, each caller's work waits in its own short
 * queue, and free places go to the callers in turn. So a caller with many requests delays only themselves.
 */
final class Places {

    interface Waiting {

        /** Called when the work has a place, outside of any lock. */
        void begin();
    }

    enum Answer {
        BEGIN,
        WAIT,
        REFUSED
    }

    private final int places;
    private final int waitingOfOne;
    private final int waitingOfAll;
    private final Map<String, Deque<Waiting>> queues = new LinkedHashMap<>();
    private int taken;
    private int waiting;

    /**
     * @param places       how many pieces of work can run at a time
     * @param waitingOfOne how many pieces of one caller may wait
     * @param waitingOfAll how many may wait altogether
     */
    Places(int places, int waitingOfOne, int waitingOfAll) {
        this.places = places;
        this.waitingOfOne = waitingOfOne;
        this.waitingOfAll = waitingOfAll;
    }

    synchronized Answer ask(String caller, Waiting work) {
        if (taken < places) {
            taken++;
            return Answer.BEGIN;
        }
        Deque<Waiting> own = queues.computeIfAbsent(caller, c -> new ArrayDeque<>());
        if (own.size() >= waitingOfOne || waiting >= waitingOfAll) {
            forgetIfEmpty(caller, own);
            return Answer.REFUSED;
        }
        own.add(work);
        waiting++;
        return Answer.WAIT;
    }

    /** Gives a place back. The next waiting caller gets it. */
    void giveBack() {
        Waiting next = next();
        if (next != null) {
            next.begin();
        }
    }

    /** Returns true when the work was still waiting; it will then not begin. */
    synchronized boolean withdraw(String caller, Waiting work) {
        Deque<Waiting> own = queues.get(caller);
        if (own == null || !own.remove(work)) {
            return false;
        }
        waiting--;
        forgetIfEmpty(caller, own);
        return true;
    }

    synchronized int taken() {
        return taken;
    }

    synchronized int waiting() {
        return waiting;
    }

    private synchronized Waiting next() {
        var first = queues.entrySet().iterator();
        if (!first.hasNext()) {
            taken--;
            return null;
        }
        String caller = first.next().getKey();
        Deque<Waiting> own = queues.remove(caller);
        Waiting next = own.poll();
        waiting--;
        if (!own.isEmpty()) {
            queues.put(caller, own);
        }
        return next;
    }

    private void forgetIfEmpty(String caller, Deque<Waiting> own) {
        if (own.isEmpty()) {
            queues.remove(caller);
        }
    }
}
