package dev.parley.invite.freshlink;

import dev.parley.contracts.Topics;
import dev.parley.contracts.notification.NotificationEvents;
import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.contracts.notification.NotificationRequest.Recipient;
import dev.parley.contracts.notification.NotificationRequest.Subject;
import dev.parley.contracts.scheduling.Contact;
import dev.parley.invite.contact.Contacts;
import dev.parley.invite.interview.InterviewView;
import dev.parley.platform.event.DomainEvent;
import dev.parley.platform.event.Outbox;
import dev.parley.platform.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Asks for the mail that brings a link which lets in; an address without a way in gets none. */
@ApplicationScoped
class MailFreshLink {

    private static final Duration WORTH_SENDING = Duration.ofDays(1);
    private static final int WHATEVER_CHANGES = Integer.MAX_VALUE;
    private static final List<String> NOT_CALLED_OFF =
            List.of("PENDING", "SCHEDULED", "IN_PROGRESS", "COMPLETED", "NO_SHOW");

    private final WaysIn waysIn;
    private final Outbox outbox;
    private final Contacts contacts;
    private final InstantSource clock;

    MailFreshLink(WaysIn waysIn, Outbox outbox, Contacts contacts, InstantSource clock) {
        this.waysIn = waysIn;
        this.outbox = outbox;
        this.contacts = contacts;
        this.clock = clock;
    }

    @Transactional
    void to(String address) {
        waysIn.of(address).ifPresent(this::send);
    }

    private void send(WayIn way) {
        InterviewView interview = way.interview();
        NotificationRequest request = new NotificationRequest(
                "fresh-link:" + Ids.next(),
                "fresh-link",
                "EMAIL",
                new Recipient(
                        way.personId(), Contact.CANDIDATE, way.name(), way.email(), null, way.zone(), way.locale()),
                new Subject("interview", interview.interviewId(), interview.sequence(), WHATEVER_CHANGES),
                NOT_CALLED_OFF,
                clock.instant().plus(WORTH_SENDING),
                params(way, interview),
                null);
        UUID recipient = way.personId() != null
                ? way.personId()
                : UUID.nameUUIDFromBytes(way.email().getBytes(StandardCharsets.UTF_8));
        outbox.publish(new DomainEvent(
                Topics.NOTIFICATION_REQUEST,
                NotificationEvents.MESSAGE_REQUESTED,
                recipient,
                interview.sequence(),
                request));
    }

    private Map<String, String> params(WayIn way, InterviewView interview) {
        Map<String, String> params = new HashMap<>();
        params.put("link", way.link());
        params.put("ownerId", interview.ownerId().toString());
        if (way.single()) {
            params.put("jobTitle", interview.jobTitle());
            params.put("companyName", interview.companyName());
            putIfKnown(params, "zone", interview.zone());
            putIfKnown(params, "startsAt", interview.startsAt());
            putIfKnown(params, "endsAt", interview.endsAt());
            contacts.findByIdOptional(interview.ownerId()).ifPresent(owner -> {
                putIfKnown(params, "contactName", owner.name());
                putIfKnown(params, "contactEmail", owner.email());
            });
        }
        return params;
    }

    private static void putIfKnown(Map<String, String> params, String name, Object value) {
        if (value != null) {
            params.put(name, value.toString());
        }
    }
}
