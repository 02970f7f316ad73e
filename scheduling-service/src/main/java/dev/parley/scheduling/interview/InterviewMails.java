package dev.parley.scheduling.interview;

import dev.parley.contracts.Topics;
import dev.parley.contracts.notification.NotificationEvents;
import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.contracts.scheduling.Contact;
import dev.parley.platform.event.DomainEvent;
import dev.parley.platform.event.Outbox;
import dev.parley.scheduling.person.People;
import dev.parley.scheduling.person.Person;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who is told what about an interview; the notification service decides whether it is still true and sends it. */
@ApplicationScoped
public class InterviewMails {

    private static final List<String> TO_BE_HELD = List.of("SCHEDULED", "IN_PROGRESS");
    private static final List<String> CALLED_OFF = List.of("CANCELLED");
    private static final List<String> ANY =
            List.of("PENDING", "SCHEDULED", "IN_PROGRESS", "COMPLETED", "CANCELLED", "NO_SHOW");

    private final Outbox outbox;
    private final People people;
    private final MailContent content;
    private final InstantSource clock;

    InterviewMails(Outbox outbox, People people, MailContent content, InstantSource clock) {
        this.outbox = outbox;
        this.people = people;
        this.content = content;
        this.clock = clock;
    }

    /** @param former interviewers before the change; who is no longer among them is told so */
    void placed(Interview interview, boolean again, List<UUID> former) {
        Map<UUID, Person> known = peopleOf(interview, former);
        toCandidate(interview, known, again ? "interview-rescheduled" : "interview-scheduled", TO_BE_HELD);
        for (UUID id : interview.interviewerIds()) {
            String template = former.contains(id) ? "interviewer-rescheduled" : "interviewer-scheduled";
            toInterviewer(interview, known, id, template, TO_BE_HELD);
        }
        Set<UUID> removed = new LinkedHashSet<>(former);
        interview.interviewerIds().forEach(removed::remove);
        removed.forEach(id -> toInterviewer(interview, known, id, "interviewer-cancelled", ANY));
    }

    void cancelled(Interview interview) {
        Map<UUID, Person> known = peopleOf(interview, List.of());
        toCandidate(interview, known, "interview-cancelled", CALLED_OFF);
        interview
                .interviewerIds()
                .forEach(id -> toInterviewer(interview, known, id, "interviewer-cancelled", CALLED_OFF));
    }

    /** The candidate gets a new link, once the interview has a time. */
    void linkReplaced(Interview interview) {
        if (interview.status() != InterviewStatus.PENDING) {
            toCandidate(interview, peopleOf(interview, List.of()), "interview-scheduled", TO_BE_HELD);
        }
    }

    private void toCandidate(Interview i, Map<UUID, Person> known, String template, List<String> validStates) {
        request(i, known, i.candidate().contact(), template, validStates);
    }

    private void toInterviewer(
            Interview i, Map<UUID, Person> known, UUID id, String template, List<String> validStates) {
        Person person = known.get(id);
        if (person != null && person.email() != null) {
            request(i, known, person.contact(), template, validStates);
        }
    }

    private void request(Interview i, Map<UUID, Person> known, Contact to, String template, List<String> validStates) {
        boolean cancels = template.endsWith("-cancelled");
        NotificationRequest request = new NotificationRequest(
                template + ":" + i.id() + ":" + i.revision() + ":" + i.linkVersion() + ":" + to.personId(),
                template,
                "EMAIL",
                new NotificationRequest.Recipient(
                        to.personId(), to.kind(), to.name(), to.email(), to.mobile(), to.zone(), to.locale()),
                new NotificationRequest.Subject("interview", i.id(), i.eventSeq(), i.revision()),
                validStates,
                notAfter(i, cancels),
                content.params(i, known, to),
                content.calendar(i, known, to, cancels));
        outbox.publish(new DomainEvent(
                Topics.NOTIFICATION_REQUEST,
                NotificationEvents.MESSAGE_REQUESTED,
                to.personId(),
                i.eventSeq(),
                request));
    }

    /** That something is off is worth knowing for a day, even after the time it was meant for. */
    private Instant notAfter(Interview interview, boolean cancels) {
        Instant tomorrow = clock.instant().plus(Duration.ofDays(1));
        return cancels && interview.endsAt().isBefore(tomorrow) ? tomorrow : interview.endsAt();
    }

    private Map<UUID, Person> peopleOf(Interview interview, Collection<UUID> more) {
        Set<UUID> ids = new LinkedHashSet<>(interview.interviewerIds());
        ids.addAll(more);
        ids.add(interview.ownerId());
        return people.byIds(ids);
    }
}
