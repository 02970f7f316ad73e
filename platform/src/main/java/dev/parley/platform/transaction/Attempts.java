package dev.parley.platform.transaction;

import dev.parley.platform.problem.SqlStates;
import io.quarkus.narayana.jta.QuarkusTransaction;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/**
 * Runs work in a transaction, and repeats it when another transaction was faster: once after a deadlock or a
 * serialisation conflict (40P01, 40001), up to four times when data changed between reading and writing. If the client
 * sent a version, the next attempt reads the newer one and answers 412.
 */
public final class Attempts {

    private static final int AFTER_A_DEADLOCK = 2;
    private static final int WHEN_OVERTAKEN = 5;

    private Attempts() {}

    /**
     * Joins an active transaction, such as the transaction of an {@code @Idempotent} request; the code that began it
     * then repeats the work. Otherwise the work gets its own transaction. The work must flush its writes, so that
     * conflicts appear in time.
     */
    public static <T> T inTransaction(Callable<T> work) {
        if (QuarkusTransaction.isActive()) {
            return QuarkusTransaction.joiningExisting().call(work);
        }
        return inOwnTransaction(work);
    }

    public static void inTransaction(Runnable work) {
        inTransaction(Executors.callable(work));
    }

    /**
     * For one item of a batch: it is committed or rolled back alone, independently of the caller's transaction. That
     * transaction waits meanwhile and must hold no lock that the work needs.
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

    /** Repeats work that begins its own transactions. Each of them must be rolled back when the work fails. */
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
