package dev.parley.scheduling.shared;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.Callable;

/** Runs a use case in a transaction and once more when it lost to another one (deadlock, serialisation). */
@ApplicationScoped
public class Attempts {

    private static final Logger LOG = Logger.getLogger(Attempts.class);
    private static final Set<String> LOST_RACE = Set.of("40P01", "40001");

    public <T> T call(Callable<T> work) {
        if (QuarkusTransaction.isActive()) {
            return QuarkusTransaction.joiningExisting().call(work);
        }
        try {
            return QuarkusTransaction.requiringNew().call(work);
        } catch (RuntimeException e) {
            if (!lostRace(e)) {
                throw e;
            }
            LOG.debug("Lost a race in the database, trying once more");
            return QuarkusTransaction.requiringNew().call(work);
        }
    }

    public void run(Runnable work) {
        call(() -> {
            work.run();
            return null;
        });
    }

    private static boolean lostRace(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && LOST_RACE.contains(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
