package dev.parley.scheduling.interview;

import dev.parley.contracts.Topics;
import dev.parley.contracts.notification.NotificationEvents;
import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.contracts.scheduling.Contact;
import dev.parley.platform.event.DomainEvent;
import dev.parley.platform.event.Outbox;
import dev.parley.scheduling.staff.StaffMember;
import dev.parley.scheduling.staff.StaffMembers;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Asks the notification service, which decides whether it is still true when it is sent. */
@ApplicationScoped
public class InterviewMessages {

    private final Outbox outbox;
    private final StaffMembers people;
    private final MailContent content;

    InterviewMessages(Outbox outbox, StaffMembers people, MailContent content) {
        this.outbox = outbox;
        this.people = people;
        this.content = content;
    }

    /** In the caller's transaction, after the interview's event. */
    public void toCandidate(Interview interview, InterviewMessage message) {
        toCandidate(interview, peopleOf(interview, List.of()), message);
    }

    public void toInterviewer(Interview interview, UUID personId, InterviewMessage message) {
        toStaff(interview, peopleOf(interview, List.of(personId)), personId, message);
    }

    public void toOwner(Interview interview, InterviewMessage message) {
        toStaff(interview, peopleOf(interview, List.of()), interview.ownerId(), message);
    }

    void toCandidate(Interview interview, Map<UUID, StaffMember> known, InterviewMessage message) {
        request(interview, known, interview.candidate().contact(), message);
    }

    void toStaff(Interview interview, Map<UUID, StaffMember> known, UUID personId, InterviewMessage message) {
        StaffMember person = known.get(personId);
        if (person != null) {
            request(interview, known, person.contact(), message);
        }
    }

    /** Its interviewers, its owner, and more. */
    Map<UUID, StaffMember> peopleOf(Interview interview, Collection<UUID> more) {
        Set<UUID> ids = new LinkedHashSet<>(interview.interviewerIds());
        ids.addAll(more);
        ids.add(interview.ownerId());
        return people.byIds(ids);
    }

    private void request(Interview i, Map<UUID, StaffMember> known, Contact to, InterviewMessage message) {
        if (("SMS".equals(message.channel()) ? to.mobile() : to.email()) == null) {
            return;
        }
        Map<String, String> params = content.params(i, known, to);
        params.putAll(message.params());
        NotificationRequest request = new NotificationRequest(
                dedupeKey(i, to, message),
                message.template(),
                message.channel(),
                new NotificationRequest.Recipient(
                        to.personId(), to.kind(), to.name(), to.email(), to.mobile(), to.zone(), to.locale()),
                new NotificationRequest.Subject("interview", i.id(), i.eventSeq(), i.revision()),
                message.validStates(),
                message.notAfter() == null ? i.endsAt() : message.notAfter(),
                params,
                content.calendar(i, known, to, message.method()));
        outbox.publish(new DomainEvent(
                Topics.NOTIFICATION_REQUEST,
                NotificationEvents.MESSAGE_REQUESTED,
                to.personId(),
                i.eventSeq(),
                request));
    }

    private static String dedupeKey(Interview i, Contact to, InterviewMessage message) {
        String occasion = message.onceKey() == null ? Long.toString(i.eventSeq()) : message.onceKey();
        return String.join(
                ":",
                message.template(),
                i.id().toString(),
                occasion,
                to.personId().toString(),
                message.channel());
    }
}
