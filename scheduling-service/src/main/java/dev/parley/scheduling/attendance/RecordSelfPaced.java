package dev.parley.scheduling.attendance;

import dev.parley.contracts.meeting.SelfPacedState;
import dev.parley.platform.event.EventHandler;
import dev.parley.platform.event.Inbox;
import dev.parley.platform.event.ReceivedEvent;
import dev.parley.scheduling.interview.AuditLog;
import dev.parley.scheduling.interview.Interview;
import dev.parley.scheduling.interview.InterviewEvents;
import dev.parley.scheduling.interview.InterviewMails;
import dev.parley.scheduling.interview.InterviewStatus;
import dev.parley.scheduling.interview.Interviews;
import dev.parley.scheduling.reminder.PlanReminders;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

import java.time.Instant;
import java.util.Map;

/** The first question starts a self-paced interview, the last answer completes it. */
@ApplicationScoped
public class RecordSelfPaced implements EventHandler {

    private static final Logger LOG = Logger.getLogger(RecordSelfPaced.class);

    private final Inbox inbox;
    private final Interviews interviews;
    private final PlanReminders planReminders;
    private final AuditLog auditLog;
    private final InterviewEvents events;
    private final InterviewMails mails;

    RecordSelfPaced(
            Inbox inbox,
            Interviews interviews,
            PlanReminders planReminders,
            AuditLog auditLog,
            InterviewEvents events,
            InterviewMails mails) {
        this.inbox = inbox;
        this.interviews = interviews;
        this.planReminders = planReminders;
        this.auditLog = auditLog;
        this.events = events;
        this.mails = mails;
    }

    @Incoming("self-paced")
    @Blocking
    void take(ConsumerRecord<String, String> event) {
        inbox.receive(event, this);
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

    /**
     * An interview that was settled as partial becomes whole, because an answer counts that was begun in time. When it was
     * settled otherwise, the event is only audited. The owner decides.
     */
    private void finish(Instant at, Interview interview) {
        Map<String, Object> before = auditLog.snapshot(interview);
        boolean inTime = interview.status() == InterviewStatus.IN_PROGRESS || interview.completeAfterAll(at);
        if (interview.status() == InterviewStatus.IN_PROGRESS) {
            interview.complete(at);
            planReminders.drop(interview.id());
        }
        auditLog.changed(interview, interview.candidate().id(), inTime ? "COMPLETED" : "FINISHED_LATE", before);
        publishUnlessLate(interview, InterviewStatus.COMPLETED);
        if (inTime) {
            mails.answered(interview);
        }
    }

    private void publishUnlessLate(Interview interview, InterviewStatus expected) {
        if (interview.status() == expected) {
            events.publish(interview);
        }
    }
}
