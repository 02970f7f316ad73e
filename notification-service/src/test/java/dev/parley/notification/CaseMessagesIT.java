package dev.parley.notification;

import dev.parley.contracts.Topics;
import dev.parley.contracts.notification.MessageState;
import dev.parley.contracts.verification.CaseEvents;
import dev.parley.contracts.verification.CaseState;
import dev.parley.platform.event.DomainEvent;
import dev.parley.platform.testing.EventProbe;
import dev.parley.platform.testing.EventSender;
import dev.parley.platform.testing.ParleyTestResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import static dev.parley.notification.TestRequests.aRequest;
import static org.assertj.core.api.Assertions.assertThat;

/** Messages about verification cases. */
@QuarkusTest
@QuarkusTestResource(ParleyTestResource.class)
@QuarkusTestResource(SmtpPort.class)
class CaseMessagesIT extends MessageSteps {

    private static final String LINK = "http://localhost:8080/candidate/submit?token=abc";

    @Inject
    EntityManager entities;

    private final UUID id = UUID.randomUUID();
    private final String email = "asha." + id + "@example.org";
    private final String number = "+49152" + (10_000_000 + new Random().nextInt(89_999_999));

    @BeforeEach
    void inboxIsUp() {
        MailServer.up();
    }

    @Test
    void a_link_comes_by_mail_and_by_short_message_with_the_moment_it_ends() throws Exception {
        know(1, "candidate_assigned", 1);
        send(about("verification-link", 1, 1).build());
        send(about("verification-link", 1, 1).by("SMS").mobile(number).build());

        MimeMessage mail = MailServer.await(email, 1).getFirst();
        assertThat(mail.getSubject()).isEqualTo("Please complete your identity verification for Acme & Söhne");
        assertThat(MailServer.part(mail, "text/plain"))
                .contains(LINK, "Case: REC-2027-00042", "Link works until", "Rita Recruiter");
        assertThat(MailServer.part(mail, "text/html")).contains(LINK, "Open the form");
        assertThat(MailServer.part(MailServer.await(number + "@sms.local", 1).getFirst(), "text/plain")
                        .strip())
                .isEqualTo("Acme & Söhne: please complete your identity verification until Tue 2 Mar, 14:30"
                        + " Asia/Kolkata: " + LINK);
    }

    @Test
    void what_is_needed_again_stands_line_by_line_in_the_mail() throws Exception {
        know(5, "candidate_assigned", 2);
        send(about("verification-resubmission", 5, 2)
                .with("fields", "Passport: the photo is too dark\nStreet: does not match <the bill>")
                .build());

        MimeMessage mail = MailServer.await(email, 1).getFirst();
        assertThat(MailServer.part(mail, "text/plain"))
                .contains("Please correct: Passport: the photo is too dark", "Street: does not match <the bill>");
        assertThat(MailServer.part(mail, "text/html")).contains("does not match &lt;the bill&gt;");
    }

    @Test
    void a_link_that_a_newer_one_has_replaced_is_not_sent() {
        know(3, "candidate_assigned", 2);

        assertThat(dropped(about("verification-link", 1, 1))).isEqualTo("superseded");
    }

    @Test
    void nobody_is_reminded_of_what_they_have_submitted() {
        know(4, "submitted", 1);

        assertThat(dropped(about("verification-reminder", 1, 1))).isEqualTo("cancelled");
    }

    @Test
    void of_an_erased_case_the_log_keeps_what_was_sent_and_not_to_whom() throws Exception {
        know(1, "candidate_assigned", 1);
        send(about("verification-link", 1, 1).build());
        MailServer.await(email, 1);
        assertThat(recipients()).containsExactly("Asha Rao");

        know(2, "pending", 1, CaseEvents.CASE_ERASED);

        assertThat(recipients()).containsExactly("*** ***");
    }

    /** Name and masked address of each message about the case. */
    private List<String> recipients() {
        return QuarkusTransaction.requiringNew().call(() -> entities
                .createNativeQuery(
                        "SELECT coalesce(recipient_name, '***') || CASE recipient_masked WHEN '***' THEN ' ***'"
                                + " ELSE '' END FROM delivery WHERE subject_id = :id",
                        String.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .map(Object::toString)
                .toList());
    }

    private String dropped(TestRequests request) {
        try (EventProbe probe = EventProbe.on(Topics.NOTIFICATION_MESSAGE)) {
            send(request.build());
            MessageState state = heard(probe, id);
            assertThat(state.status()).isEqualTo("DROPPED");
            assertThat(MailServer.to(email)).isEmpty();
            return state.reason();
        }
    }

    private TestRequests about(String template, long sequence, int linkNumber) {
        return aRequest(template)
                .aboutCase(id, sequence, linkNumber)
                .validIn("candidate_assigned")
                .to(email)
                .without("jobTitle")
                .without("startsAt")
                .without("endsAt")
                .without("type")
                .with("caseNumber", "REC-2027-00042")
                .with("caseType", "identity")
                .with("link", LINK)
                .with("expiresAt", TestRequests.START.toString());
    }

    private void know(long sequence, String status, int linkNumber) {
        know(sequence, status, linkNumber, CaseEvents.LINK_ISSUED);
    }

    private void know(long sequence, String status, int linkNumber, String type) {
        CaseState state = new CaseState(
                id,
                "REC-2027-00042",
                "identity",
                status,
                false,
                UUID.randomUUID(),
                null,
                null,
                linkNumber,
                0,
                0,
                null,
                null,
                null,
                null,
                null,
                null);
        EventSender.send(new DomainEvent(Topics.VERIFICATION_CASE, type, id, sequence, state));
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> QuarkusTransaction.requiringNew()
                .call(() -> subjects.find("case", id)
                        .filter(known -> known.sequence() == sequence)
                        .isPresent()));
    }
}
