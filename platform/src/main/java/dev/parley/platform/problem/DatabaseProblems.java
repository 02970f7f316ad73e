package dev.parley.platform.problem;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Translates failures of the database into problems for clients. */
@Singleton
public class DatabaseProblems {

    private static final Logger LOG = Logger.getLogger(DatabaseProblems.class);

    /** SQLSTATE classes for a value that its column or index cannot store: data exception, program limit exceeded. */
    private static final Set<String> VALUE_CLASSES = Set.of("22", "54");

    private final Map<String, Supplier<Rejection>> byConstraint = new HashMap<>();

    DatabaseProblems(@All List<ConstraintProblems> providers) {
        providers.forEach(provider -> byConstraint.putAll(provider.byConstraint()));
    }

    /** The rejection for the violated constraint; empty when none was violated, or when it has no rejection. */
    public Optional<Rejection> rejection(Throwable failure) {
        return SqlStates.find(failure).map(DatabaseProblems::constraint).flatMap(this::ofConstraint);
    }

    /** Null when the failure is our fault. */
    Problem describe(SQLException failure) {
        String constraint = constraint(failure);
        Optional<Rejection> rejection = ofConstraint(constraint);
        if (rejection.isPresent()) {
            return Problem.of(rejection.get());
        }
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        if (state.equals("23505") || state.equals("23P01") || state.equals("23503")) {
            LOG.warnf("Constraint %s has no problem of its own", constraint);
            return Problem.of("conflict", "It conflicts with something that already exists. Read that first.");
        }
        if (state.length() == 5 && VALUE_CLASSES.contains(state.substring(0, 2))) {
            LOG.warnf("A value came to the database unchecked: sqlState=%s", state);
            return Problem.of(
                    "validation-failed", "A value is out of range or cannot be stored. Correct it and send again.");
        }
        if (SqlStates.isTransient(failure)) {
            LOG.warnf("Database: %s", failure.getMessage());
            return Problem.of("overloaded", "Too busy right now. Try again in a moment.");
        }
        return null;
    }

    private Optional<Rejection> ofConstraint(String name) {
        return Optional.ofNullable(name).map(byConstraint::get).map(Supplier::get);
    }

    private static String constraint(SQLException failure) {
        ServerErrorMessage message = failure instanceof PSQLException e ? e.getServerErrorMessage() : null;
        return message == null ? null : message.getConstraint();
    }
}
