package dev.parley.scheduling.interview;

import dev.parley.platform.transaction.Attempts;
import dev.parley.scheduling.staff.Actor;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;

/** Corrects the recorded outcome, or records who came to an offline interview. */
@ApplicationScoped
public class DecideOutcome {

    private final Interviews interviews;
    private final CalendarClaims claims;
    private final AuditLog auditLog;
    private final InterviewEvents events;
    private final InstantSource clock;

    DecideOutcome(
            Interviews interviews,
            CalendarClaims claims,
            AuditLog auditLog,
            InterviewEvents events,
            InstantSource clock) {
        this.interviews = interviews;
        this.claims = claims;
        this.auditLog = auditLog;
        this.events = events;
        this.clock = clock;
    }

    public void decide(Actor by, UUID id, OutcomeRequest request, Integer expectedVersion) {
        Attempts.inTransaction(() -> {
            Interview interview = interviews.lockOwned(by, id);
            interview.expect(expectedVersion);
            Map<String, Object> before = AuditValues.of(interview);
            interview.decide(request.status(), request.noShowParty(), clock.instant());
            claims.release(id);
            auditLog.record(interview, by, "OUTCOME_CORRECTED", before, AuditValues.of(interview), request.reason());
            events.publish(interview);
        });
    }
}
