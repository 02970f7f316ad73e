package dev.parley.platform.problem;

import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

class DatabaseProblemsTest {

    private final DatabaseProblems problems = new DatabaseProblems(
            List.of(() -> Map.of("ex_slot", () -> Problems.of("slot-overlap", "Choose another time."))));

    @Test
    void a_violated_constraint_is_answered_as_its_own_problem() {
        var failure = new IllegalStateException(violation("ex_slot"));

        assertThat(problems.rejection(failure)).map(Rejection::code).contains("slot-overlap");
    }

    @Test
    void another_constraint_and_another_failure_are_not_taken_for_it() {
        assertThat(problems.rejection(new IllegalStateException(violation("ck_slot"))))
                .isEmpty();
        assertThat(problems.rejection(new IllegalStateException("no database"))).isEmpty();
    }

    /** As the server sends it: fields that begin with their kind and end with NUL. */
    private static PSQLException violation(String constraint) {
        return new PSQLException(new ServerErrorMessage("SERROR\0C23P01\0MRefused\0n" + constraint + "\0"));
    }
}
