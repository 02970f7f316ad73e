package dev.parley.scheduling.interview;

import dev.parley.contracts.Topics;
import dev.parley.contracts.notification.NotificationEvents;
import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.contracts.scheduling.Contact;
import dev.parley.platform.event.DomainEvent;
import dev.parley.platform.event.Outbox;
import dev.parley.platform.id.Ids;
import dev.parley.scheduling.person.People;
import dev.parley.scheduling.person.Person;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The candidate is asked to choose; the owner is told what the candidate did by themselves. */
@ApplicationScoped
public class SelfServiceMails {

    private static final Duration WORTH_KNOWING = Duration.ofDays(7);
    private static final List<String> WITHOUT_TIME = List.of("PENDING");
    private static final List<String> MOVED = List.of("SCHEDULED", "IN_PROGRESS");
    private static final List<String> CALLED_OFF = List.of("CANCELLED");

    private final Outbox outbox;
    private final People people;
    private final MailContent content;
    private final InstantSource clock;

    SelfServiceMails(Outbox outbox, People people, MailContent content, InstantSource clock) {
        this.outbox = outbox;
        this.people = people;
        this.content = content;
        this.clock = clock;
    }

    /** Each call asks again. */
    public void pickATime(Interview interview) {
        Contact to = interview.candidate().contact();
        Map<String, String> params = content.params(interview, peopleOf(interview), to);
        params.put("link", params.get("changeLink"));
        request(interview, to, "pick-a-time", WITHOUT_TIME, params);
    }

    void moved(Interview interview, String reason) {
        toOwner(interview, "owner-rescheduled-by-candidate", MOVED, reason);
    }

    void calledOff(Interview interview, String reason) {
        toOwner(interview, "owner-cancelled-by-candidate", CALLED_OFF, reason);
    }

    private void toOwner(Interview interview, String template, List<String> validStates, String reason) {
        Map<UUID, Person> known = peopleOf(interview);
        Person owner = known.get(interview.ownerId());
        if (owner != null && owner.email() != null) {
            Map<String, String> params = content.params(interview, known, owner.contact());
            params.put("reason", reason);
            request(interview, owner.contact(), template, validStates, params);
        }
    }

    private void request(
            Interview i, Contact to, String template, List<String> validStates, Map<String, String> params) {
        NotificationRequest request = new NotificationRequest(
                template + ":" + i.id() + ":" + Ids.next(),
                template,
                "EMAIL",
                new NotificationRequest.Recipient(
                        to.personId(), to.kind(), to.name(), to.email(), to.mobile(), to.zone(), to.locale()),
                new NotificationRequest.Subject("interview", i.id(), i.eventSeq(), i.revision()),
                validStates,
                clock.instant().plus(WORTH_KNOWING),
                params,
                null);
        outbox.publish(new DomainEvent(
                Topics.NOTIFICATION_REQUEST,
                NotificationEvents.MESSAGE_REQUESTED,
                to.personId(),
                i.eventSeq(),
                request));
    }

    private Map<UUID, Person> peopleOf(Interview interview) {
        Set<UUID> ids = new LinkedHashSet<>(interview.interviewerIds());
        ids.add(interview.ownerId());
        return people.byIds(ids);
    }
}
