package dev.parley.scheduling.rule;

import dev.parley.platform.problem.ConstraintProblems;
import dev.parley.platform.problem.Problems;
import dev.parley.platform.problem.Rejection;
import jakarta.inject.Singleton;

import java.util.Map;
import java.util.function.Supplier;

/** Maps the database's constraints to problems. */
@Singleton
class SchedulingConstraints implements ConstraintProblems {

    @Override
    public Map<String, Supplier<Rejection>> byConstraint() {
        return Map.of(
                "ux_candidate_person",
                () -> Problems.of(
                        "candidate-exists",
                        "You have another candidate with this email address. Find them in your list."),
                "ux_job_match_pair",
                () -> Problems.of("match-exists", "The candidate is already added to this job. Open them there."),
                "ux_job_external",
                () -> Problems.of("conflict", "You already have a job with this externalId. Use another one."),
                "ex_slot_interviewer_overlap",
                () -> Problems.of(
                        "slot-overlap", "One of the interviewers has another slot at that time. Choose another time."),
                "ck_slot_capacity",
                () -> Problems.of("slot-full", "The slot is full. Choose another one."),
                "ux_slot_booking_seat",
                () -> Problems.of("conflict", "Someone booked the interview at the same time. Read it again."),
                "ex_claim_candidate",
                () -> BrokenRules.lost(SchedulingRules.CANDIDATE_OVERLAP),
                "ex_claim_interviewer",
                () -> BrokenRules.lost(SchedulingRules.INTERVIEWER_OVERLAP));
    }
}
