package dev.parley.platform.problem;

import java.util.Map;
import java.util.function.Supplier;

/**
 * Implemented by CDI beans of a service: which rejection answers the violation of which database constraint
 * (unique, exclusion, foreign key, check), by the constraint's name.
 */
public interface ConstraintProblems {

    Map<String, Supplier<Rejection>> byConstraint();
}
