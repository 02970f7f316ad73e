package dev.parley.scheduling.interview;

import dev.parley.contracts.Topics;
import dev.parley.contracts.scheduling.InterviewState;
import dev.parley.contracts.scheduling.SchedulingEvents;
import dev.parley.platform.event.DomainEvent;
import dev.parley.platform.event.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/** Publishes the interview's whole public state after each change. */
@ApplicationScoped
public class InterviewEvents {

    private final Outbox outbox;

    InterviewEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Publishes a change that keeps the status. */
    public void publish(Interview interview) {
        publish(interview, typeOf(interview.status()));
    }

    public void publish(Interview interview, String type) {
        outbox.publish(new DomainEvent(
                Topics.SCHEDULING_INTERVIEW, type, interview.id(), interview.nextSequence(), state(interview)));
    }

    private static String typeOf(InterviewStatus status) {
        return switch (status) {
            case PENDING -> SchedulingEvents.INTERVIEW_PENDING;
            case SCHEDULED -> SchedulingEvents.INTERVIEW_SCHEDULED;
            case IN_PROGRESS -> SchedulingEvents.INTERVIEW_STARTED;
            case COMPLETED -> SchedulingEvents.INTERVIEW_COMPLETED;
            case CANCELLED -> SchedulingEvents.INTERVIEW_CANCELLED;
            case NO_SHOW -> SchedulingEvents.INTERVIEW_NO_SHOW;
        };
    }

    private static InterviewState state(Interview i) {
        return new InterviewState(
                i.id(),
                i.job().id(),
                i.job().title(),
                i.job().companyName(),
                i.candidate().id(),
                i.interviewerIds(),
                i.ownerId(),
                i.status().name(),
                i.type().name(),
                i.mode().name(),
                i.place(),
                i.startsAt(),
                i.endsAt(),
                i.zone(),
                i.slotId(),
                i.isOnlineEnabled(),
                i.video().provider().name(),
                i.video().link(),
                i.linkVersions().link(),
                i.linkVersions().room(),
                i.revision(),
                i.attendance().candidateJoinedAt(),
                i.attendance().interviewerJoinedAt(),
                i.outcome().startedAt(),
                i.outcome().completedAt(),
                i.outcome().noShowParty() == null
                        ? null
                        : i.outcome().noShowParty().name(),
                i.outcome().cancelReason(),
                i.opensAt(),
                i.deadline(),
                i.outcome().isPartial(),
                i.reviewerIds().stream().sorted().toList());
    }
}
