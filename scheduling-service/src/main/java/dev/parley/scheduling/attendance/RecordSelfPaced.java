package dev.parley.scheduling.attendance;

import dev.parley.contracts.meeting.SelfPacedState;
import dev.parley.platform.event.EventHandler;
import dev.parley.platform.event.ReceivedEvent;
import dev.parley.scheduling.interview.AuditLog;
import dev.parley.scheduling.interview.Interview;
import dev.parley.scheduling.interview.InterviewEvents;
import dev.parley.scheduling.interview.InterviewStatus;
import dev.parley.scheduling.interview.Interviews;
import dev.parley.scheduling.reminder.PlanReminders;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

import java.time.Instant;
import java.util.Map;

/** The first question starts a self-paced interview, the last answer completes it. */
@ApplicationScoped
public class RecordSelfPaced implements EventHandler {

    private static final Logger LOG = Logger.getLogger(RecordSelfPaced.class);

    private final Interviews interviews;
    private final PlanReminders planReminders;
    private final AuditLog auditLog;
    private final InterviewEvents events;

    RecordSelfPaced(Interviews interviews, PlanReminders planReminders, AuditLog auditLog, InterviewEvents events) {
        this.interviews = interviews;
        this.planReminders = planReminders;
        this.auditLog = auditLog;
        this.events = events;
    }

    @Override
    public String purpose() {
        return "self-paced";
    }

    @Override
    public void handle(ReceivedEvent event) {
        if (event.tombstone()) {
            return;
        }
        SelfPacedState state = event.dataAs(SelfPacedState.class);
        interviews
                .lock(state.interviewId())
                .filter(Interview::isSelfPaced)
                .ifPresentOrElse(
                        interview -> apply(event.sequence(), state, interview),
                        () -> LOG.warnf("No self-paced interview: interviewId=%s", state.interviewId()));
    }

    private void apply(long sequence, SelfPacedState state, Interview interview) {
        if (!interview.attendance().hears(sequence)) {
            return;
        }
        Map<String, Object> before = auditLog.snapshot(interview);
        if (interview.attendance().candidateJoined(state.startedAt())) {
            if (interview.status() == InterviewStatus.SCHEDULED) {
                interview.start(state.startedAt());
            }
            auditLog.changed(interview, interview.candidate().id(), "JOINED", before);
            publishUnlessLate(interview, InterviewStatus.IN_PROGRESS);
        }
        if (SelfPacedState.FINISHED.equals(state.status())) {
            finish(state.finishedAt(), interview);
        }
    }

    /** Told after the deadline was settled, it is audited and changes nothing: the owner decides. */
    private void finish(Instant at, Interview interview) {
        Map<String, Object> before = auditLog.snapshot(interview);
        boolean inTime = interview.status() == InterviewStatus.IN_PROGRESS;
        if (inTime) {
            interview.complete(at);
            planReminders.drop(interview.id());
        }
        auditLog.changed(interview, interview.candidate().id(), inTime ? "COMPLETED" : "FINISHED_LATE", before);
        publishUnlessLate(interview, InterviewStatus.COMPLETED);
    }

    private void publishUnlessLate(Interview interview, InterviewStatus expected) {
        if (interview.status() == expected) {
            events.publish(interview);
        }
    }
}
