package dev.parley.verification.cases;

import org.junit.jupiter.api.Test;

import java.util.Set;

import static dev.parley.verification.cases.CaseStatus.APPROVED;
import static dev.parley.verification.cases.CaseStatus.ASSIGNED;
import static dev.parley.verification.cases.CaseStatus.CANDIDATE_ASSIGNED;
import static dev.parley.verification.cases.CaseStatus.NEEDS_RESUBMISSION;
import static dev.parley.verification.cases.CaseStatus.PENDING;
import static dev.parley.verification.cases.CaseStatus.REJECTED;
import static dev.parley.verification.cases.CaseStatus.SUBMITTED;
import static dev.parley.verification.cases.CaseStatus.VENDOR_ASSIGNED;
import static org.assertj.core.api.Assertions.assertThat;

class CaseStatusTest {

    private record Edge(CaseStatus from, CaseStatus to) {}

    private static final Set<Edge> ALLOWED = Set.of(
            new Edge(PENDING, VENDOR_ASSIGNED),
            new Edge(PENDING, CANDIDATE_ASSIGNED),
            new Edge(VENDOR_ASSIGNED, CANDIDATE_ASSIGNED),
            new Edge(CANDIDATE_ASSIGNED, CANDIDATE_ASSIGNED),
            new Edge(CANDIDATE_ASSIGNED, SUBMITTED),
            new Edge(CANDIDATE_ASSIGNED, PENDING),
            new Edge(SUBMITTED, ASSIGNED),
            new Edge(ASSIGNED, APPROVED),
            new Edge(ASSIGNED, REJECTED),
            new Edge(ASSIGNED, NEEDS_RESUBMISSION),
            new Edge(NEEDS_RESUBMISSION, CANDIDATE_ASSIGNED),
            new Edge(APPROVED, ASSIGNED),
            new Edge(REJECTED, ASSIGNED));

    @Test
    void every_pair_of_states_is_decided_by_the_table() {
        for (CaseStatus from : CaseStatus.values()) {
            for (CaseStatus to : CaseStatus.values()) {
                assertThat(from.mayBecome(to)).as("%s -> %s", from, to).isEqualTo(ALLOWED.contains(new Edge(from, to)));
            }
        }
    }

    @Test
    void states_are_lower_case_outside() {
        assertThat(CANDIDATE_ASSIGNED.wire()).isEqualTo("candidate_assigned");
        assertThat(CaseStatus.of("needs_resubmission")).isEqualTo(NEEDS_RESUBMISSION);
    }
}
