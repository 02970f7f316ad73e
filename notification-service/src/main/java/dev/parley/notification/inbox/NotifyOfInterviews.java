package dev.parley.notification.inbox;

import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.contracts.scheduling.Contact;
import dev.parley.contracts.scheduling.InterviewState;
import dev.parley.contracts.scheduling.SchedulingEvents;
import dev.parley.notification.delivery.MessageRequested;
import dev.parley.notification.subject.InterviewChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Notifies staff of what the scheduling service writes to them, and an owner of what somebody else did to their
 * interview. One change of an interview is one notification.
 */
@ApplicationScoped
class NotifyOfInterviews {

    private static final Map<String, InboxType> CHANGED_BY_OTHERS = Map.of(
            SchedulingEvents.INTERVIEW_RESCHEDULED, InboxType.INTERVIEW_RESCHEDULED,
            SchedulingEvents.INTERVIEW_CANCELLED, InboxType.INTERVIEW_CANCELLED);

    private final Notify notify;

    NotifyOfInterviews(Notify notify) {
        this.notify = notify;
    }

    void on(@Observes MessageRequested message) {
        NotificationRequest request = message.request();
        if (Contact.STAFF.equals(request.recipient().kind()) && !NotifyOfLiveInvitations.isAbout(request)) {
            InboxType.ofTemplate(request.template())
                    .ifPresent(type -> notify.people(
                            Collections.singleton(request.recipient().personId()), message.by(), news(type, message)));
        }
    }

    /** Interviewers, and owners who are among them, get a message of their own. */
    void on(@Observes InterviewChanged change) {
        InterviewState interview = change.interview();
        InboxType type = CHANGED_BY_OTHERS.get(change.type());
        List<UUID> panel = interview.interviewerIds() == null ? List.of() : interview.interviewerIds();
        UUID owner = interview.ownerId();
        if (type == null || change.by() == null || owner == null || panel.contains(owner)) {
            return;
        }
        FactsOf facts = new FactsOf(name -> switch (name) {
            case "jobTitle" -> interview.jobTitle();
            case "startsAt" -> FactsOf.text(interview.startsAt());
            case "endsAt" -> FactsOf.text(interview.endsAt());
            case "reason" -> interview.cancelReason();
            default -> null;
        });
        notify.people(
                List.of(owner),
                change.by(),
                new News(
                        change(interview.interviewId(), change.sequence()),
                        type,
                        "interview",
                        interview.interviewId(),
                        interview.candidateId(),
                        facts.plain(),
                        facts.personal(),
                        change.at()));
    }

    private static News news(InboxType type, MessageRequested message) {
        NotificationRequest request = message.request();
        FactsOf facts = new FactsOf(request.params() == null ? name -> null : request.params()::get);
        UUID id = request.subject().id();
        String occasion =
                switch (type) {
                    case SCORECARD_MISSING -> "scorecard:" + id;
                    // neither who waits nor who asks changes the interview
                    case CANDIDATE_WAITING, MORE_TIME_ASKED, ADJUSTMENT_ASKED, ANSWERED_AGAIN -> request.dedupeKey();
                    default -> change(id, request.subject().sequence());
                };
        return new News(
                occasion,
                type,
                request.subject().type(),
                id,
                facts.id("candidateId"),
                facts.plain(),
                facts.personal(),
                message.at());
    }

    private static String change(UUID interview, long sequence) {
        return "interview:" + interview + ":" + sequence;
    }
}
