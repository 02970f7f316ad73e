package dev.parley.invite.freshlink;

import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.contracts.notification.NotificationRequest.Recipient;
import dev.parley.contracts.notification.NotificationRequest.Subject;
import dev.parley.contracts.scheduling.Contact;
import dev.parley.invite.contact.Contacts;
import dev.parley.invite.interview.InterviewView;
import dev.parley.invite.mail.MailParams;
import dev.parley.invite.mail.RequestMail;
import dev.parley.platform.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** Requests the email with a working link. An address without an open interview gets none. */
@ApplicationScoped
class MailFreshLink {

    private static final Duration WORTH_SENDING = Duration.ofDays(1);
    private static final int WHATEVER_CHANGES = Integer.MAX_VALUE;
    private static final List<String> NOT_CALLED_OFF =
            List.of("PENDING", "SCHEDULED", "IN_PROGRESS", "COMPLETED", "NO_SHOW");

    private final WaysIn waysIn;
    private final RequestMail requestMail;
    private final Contacts contacts;
    private final InstantSource clock;

    MailFreshLink(WaysIn waysIn, RequestMail requestMail, Contacts contacts, InstantSource clock) {
        this.waysIn = waysIn;
        this.requestMail = requestMail;
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
        requestMail.request(interview.sequence(), request);
    }

    private Map<String, String> params(WayIn way, InterviewView interview) {
        MailParams params = new MailParams().with("link", way.link()).with("ownerId", interview.ownerId());
        if (way.single()) {
            params.with(interview);
            contacts.findByIdOptional(interview.ownerId()).ifPresent(params::with);
        }
        return params.values();
    }
}
