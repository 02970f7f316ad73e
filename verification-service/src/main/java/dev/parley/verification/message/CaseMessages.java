package dev.parley.verification.message;

import dev.parley.contracts.Topics;
import dev.parley.contracts.notification.NotificationEvents;
import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.platform.event.DomainEvent;
import dev.parley.platform.event.Outbox;
import dev.parley.verification.cases.Contact;
import dev.parley.verification.cases.VerificationCase;
import dev.parley.verification.person.People;
import dev.parley.verification.shared.VerificationSettings;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.HashMap;
import java.util.Map;

/** Asks the notification service, which decides whether it is still true when it is sent. */
@ApplicationScoped
public class CaseMessages {

    private final Outbox outbox;
    private final People people;
    private final VerificationSettings settings;

    CaseMessages(Outbox outbox, People people, VerificationSettings settings) {
        this.outbox = outbox;
        this.people = people;
        this.settings = settings;
    }

    /** In the caller's transaction, after the event of the case. Who has no address for it is not written to. */
    public void toCandidate(VerificationCase about, CaseMessage message) {
        Contact to = about.contact();
        if (to.email() != null) {
            request(about, to, "EMAIL", message);
        }
        if (message.bySms() && to.mobile() != null) {
            request(about, to, "SMS", message);
        }
    }

    private void request(VerificationCase about, Contact to, String channel, CaseMessage message) {
        NotificationRequest request = new NotificationRequest(
                String.join(":", message.template(), about.id().toString(), message.onceKey(), channel),
                message.template(),
                channel,
                new NotificationRequest.Recipient(
                        null, "CANDIDATE", to.name(), to.email(), to.mobile(), zone(to), to.locale()),
                new NotificationRequest.Subject(
                        "case", about.id(), about.eventSeq(), about.link().number()),
                message.validStates(),
                message.notAfter(),
                params(about, message),
                null);
        outbox.publish(new DomainEvent(
                Topics.NOTIFICATION_REQUEST,
                NotificationEvents.MESSAGE_REQUESTED,
                about.id(),
                about.eventSeq(),
                request));
    }

    private String zone(Contact to) {
        return to.zone() == null ? settings.defaultZone() : to.zone();
    }

    private Map<String, String> params(VerificationCase about, CaseMessage message) {
        Map<String, String> params = new HashMap<>();
        params.put("caseNumber", about.caseNumber());
        params.put("caseType", about.type().wire());
        params.put("companyName", settings.companyName());
        params.put("candidateName", about.contact().name());
        params.put("zone", zone(about.contact()));
        params.put("ownerId", about.ownerId().toString());
        people.findByIdOptional(about.ownerId()).ifPresent(owner -> {
            params.put("contactName", owner.name());
            if (owner.email() != null) {
                params.put("contactEmail", owner.email());
            }
        });
        params.putAll(message.params());
        return params;
    }
}
