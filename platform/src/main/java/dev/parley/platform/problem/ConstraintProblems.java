package dev.parley.platform.problem;

import java.util.Map;
import java.util.function.Supplier;

/**
 * CDI beans of a service implement this: they map the name of a violated database constraint (unique, exclusion,
 * foreign key, check) to a rejection.
 */
public interface ConstraintProblems {

    Map<String, Supplier<Rejection>> byConstraint();
}
