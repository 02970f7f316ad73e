package dev.parley.platform.transaction;

import dev.parley.platform.problem.SqlStates;
import io.quarkus.narayana.jta.QuarkusTransaction;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/**
 * Runs work in a transaction, and again when another transaction came first: once more after a deadlock or a
 * serialisation conflict (40P01, 40001), up to four times more when what it read was changed before it wrote. Who sent a
 * version is told 412 by the next attempt, which reads the newer one.
 */
public final class Attempts {

    private static final int AFTER_A_DEADLOCK = 2;
    private static final int WHEN_OVERTAKEN = 5;

    private Attempts() {}

    /**
     * Within a transaction (that of an {@code @Idempotent} request, say) the work joins it, and who began it tries
     * again; else it gets a transaction of its own. The work must flush what it writes, so that it fails in time.
     */
    public static <T> T inTransaction(Callable<T> work) {
        if (QuarkusTransaction.isActive()) {
            return QuarkusTransaction.joiningExisting().call(work);
        }
        return inOwnTransaction(work);
    }

    /** The same for work without a result. */
    public static void inTransaction(Runnable work) {
        inTransaction(Executors.callable(work));
    }

    /**
     * Work of a batch that stands or falls alone: what it did stays, or is taken back, whatever becomes of the
     * transaction it was called in, which waits and must hold no lock that the work needs.
     */
    public static <T> T inOwnTransaction(Callable<T> work) {
        try {
            return repeatedly(() -> QuarkusTransaction.requiringNew().call(work));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Work that begins its own transactions, each of which is rolled back when the work fails. */
    public static <T> T repeatedly(Callable<T> work) throws Exception {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.call();
            } catch (Exception e) {
                if (attempt >= attemptsFor(e)) {
                    throw e;
                }
            }
        }
    }

    private static int attemptsFor(Exception failure) {
        if (SqlStates.isOvertaken(failure)) {
            return WHEN_OVERTAKEN;
        }
        return SqlStates.isSerializationFailure(failure) ? AFTER_A_DEADLOCK : 1;
    }
}
