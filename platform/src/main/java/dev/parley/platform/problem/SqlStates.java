package dev.parley.platform.problem;

import jakarta.persistence.OptimisticLockException;
import org.hibernate.StaleStateException;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Classifies failures by SQLSTATE. */
public final class SqlStates {

    private static final Set<String> TRANSIENT_CLASSES = Set.of("08", "40", "53", "57");

    private SqlStates() {}

    /** Connection (08), rollback by deadlock or serialisation (40), resources (53), shutdown and time-outs (57). */
    public static boolean isTransient(Throwable t) {
        return t instanceof SQLException e
                && (e.getSQLState() != null && e.getSQLState().length() == 5
                        ? TRANSIENT_CLASSES.contains(e.getSQLState().substring(0, 2))
                        : poolExhausted(e));
    }

    /** 40P01 or 40001: the transaction lost to another one and can be repeated unchanged. */
    public static boolean isSerializationFailure(Throwable failure) {
        return find(failure)
                .map(SQLException::getSQLState)
                .filter(state -> state.equals("40P01") || state.equals("40001"))
                .isPresent();
    }

    /** Another transaction changed or removed a row between reading and writing it (optimistic locking). */
    public static boolean isOvertaken(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof OptimisticLockException || t instanceof StaleStateException) {
                return true;
            }
        }
        return false;
    }

    /** The first SQLException among the causes. */
    public static Optional<SQLException> find(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof SQLException e) {
                return Optional.of(e);
            }
        }
        return Optional.empty();
    }

    /** Agroal's acquisition time-out has no SQLSTATE. Its message differs between versions only in case. */
    static boolean poolExhausted(SQLException e) {
        return e.getMessage() != null && e.getMessage().toLowerCase(Locale.ROOT).contains("acquisition timeout");
    }
}
