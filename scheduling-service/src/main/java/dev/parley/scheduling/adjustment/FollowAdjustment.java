package dev.parley.scheduling.adjustment;

import dev.parley.contracts.meeting.AdjustmentState;
import dev.parley.contracts.meeting.MeetingEvents;
import dev.parley.platform.event.EventHandler;
import dev.parley.platform.event.Inbox;
import dev.parley.platform.event.ReceivedEvent;
import dev.parley.scheduling.interview.AuditLog;
import dev.parley.scheduling.interview.Interview;
import dev.parley.scheduling.interview.InterviewEvents;
import dev.parley.scheduling.interview.Interviews;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

import java.util.Map;

/** Tells the recruiter that a candidate asks for an adjustment, and the candidate that they have more time. */
@ApplicationScoped
public class FollowAdjustment implements EventHandler {

    private static final Logger LOG = Logger.getLogger(FollowAdjustment.class);

    private final Inbox inbox;
    private final Interviews interviews;
    private final AuditLog auditLog;
    private final InterviewEvents events;
    private final AdjustmentMails mails;

    FollowAdjustment(
            Inbox inbox, Interviews interviews, AuditLog auditLog, InterviewEvents events, AdjustmentMails mails) {
        this.inbox = inbox;
        this.interviews = interviews;
        this.auditLog = auditLog;
        this.events = events;
        this.mails = mails;
    }

    @Incoming("adjustments")
    @Blocking
    void follow(ConsumerRecord<String, String> event) {
        inbox.receive(event, this);
    }

    @Override
    public String purpose() {
        return "adjustment";
    }

    @Override
    public void handle(ReceivedEvent event) {
        if (event.tombstone()) {
            return;
        }
        AdjustmentState state = event.dataAs(AdjustmentState.class);
        interviews
                .lock(state.interviewId())
                .ifPresentOrElse(
                        interview -> apply(event, state, interview),
                        () -> LOG.warnf("Adjustment of an unknown interview: interviewId=%s", state.interviewId()));
    }

    private void apply(ReceivedEvent event, AdjustmentState state, Interview interview) {
        Map<String, Object> before = auditLog.snapshot(interview);
        boolean open = state.askedAt() != null && state.answer() == null;
        interview.adjustment().waitsSince(open ? state.askedAt() : null);
        switch (event.type()) {
            case MeetingEvents.ADJUSTMENT_REQUESTED -> {
                auditLog.changed(interview, interview.candidate().id(), "ADJUSTMENT_REQUESTED", before);
                mails.asked(interview, state.requestId());
            }
            case MeetingEvents.EXTRA_TIME_SET -> {
                interview.adjustment().give(state.extraPercent());
                auditLog.changed(interview, event.author(), "EXTRA_TIME_SET", before);
                mails.given(interview, event.sequence());
            }
            case MeetingEvents.QUESTION_REOPENED -> {
                interview.reopen(state.reopenedUntil());
                auditLog.changed(interview, event.author(), "QUESTION_REOPENED", before, state.reopenReason());
                events.publish(interview);
                mails.askedAgain(interview, event.sequence(), state);
            }
            case MeetingEvents.QUESTION_ANSWERED_AGAIN -> {
                auditLog.changed(interview, interview.candidate().id(), "QUESTION_ANSWERED_AGAIN", before);
                mails.answeredAgain(interview, event.sequence());
            }
            case MeetingEvents.QUESTION_CLOSED_AGAIN ->
                auditLog.changed(interview, event.author(), "QUESTION_CLOSED_AGAIN", before);
            default -> auditLog.changed(interview, event.author(), "ADJUSTMENT_ANSWERED", before);
        }
        if (interview.isToBeHeld()) {
            events.publish(interview);
        }
    }
}
