package dev.parley.platform.transaction;

import dev.parley.platform.problem.SqlStates;
import io.quarkus.narayana.jta.QuarkusTransaction;

import java.util.concurrent.Callable;

/** Runs work in a transaction, and once more when it lost a deadlock or a serialisation conflict (40P01, 40001). */
public final class Attempts {

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

    /**
     * Work of a batch that stands or falls alone: what it did stays, or is taken back, whatever becomes of the
     * transaction it was called in, which waits and must hold no lock that the work needs.
     */
    public static <T> T inOwnTransaction(Callable<T> work) {
        try {
            return QuarkusTransaction.requiringNew().call(work);
        } catch (RuntimeException e) {
            if (SqlStates.isSerializationFailure(e)) {
                return QuarkusTransaction.requiringNew().call(work);
            }
            throw e;
        }
    }
}
