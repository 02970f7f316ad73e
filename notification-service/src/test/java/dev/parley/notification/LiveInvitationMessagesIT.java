package dev.parley.notification;

import dev.parley.contracts.Topics;
import dev.parley.contracts.invite.InviteEvents;
import dev.parley.contracts.invite.LiveInvitationState;
import dev.parley.contracts.notification.MessageState;
import dev.parley.platform.event.DomainEvent;
import dev.parley.platform.testing.EventProbe;
import dev.parley.platform.testing.EventSender;
import dev.parley.platform.testing.ParleyTestResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.mail.internet.MimeMessage;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import static dev.parley.notification.TestRequests.aRequest;
import static org.assertj.core.api.Assertions.assertThat;

/** Messages about live invitations. */
@QuarkusTest
@QuarkusTestResource(ParleyTestResource.class)
@QuarkusTestResource(SmtpPort.class)
class LiveInvitationMessagesIT extends MessageSteps {

    private final UUID id = UUID.randomUUID();
    private final String email = "diego." + id + "@example.org";

    @BeforeEach
    void inboxIsUp() {
        MailServer.up();
    }

    @Test
    void who_is_offline_reads_who_waits_and_what_they_write() throws Exception {
        send(invitation().build());

        MimeMessage mail = MailServer.await(email, 1).getFirst();
        assertThat(mail.getSubject()).isEqualTo("Mina Park invites you to practise an interview now");
        assertThat(MailServer.part(mail, "text/plain"))
                .contains("Mina Park (Backend engineer)", "They write: Now <b>?", "Answer until", "Open Parley")
                .doesNotContain("Acme");
        assertThat(MailServer.part(mail, "text/html")).contains("Now &lt;b&gt;?");
    }

    @Test
    void an_invitation_that_was_answered_is_not_mailed() {
        know(2, "cancelled");

        assertThat(dropped(invitation())).isEqualTo("cancelled");
    }

    @Test
    void after_two_minutes_it_is_not_mailed_either() {
        assertThat(dropped(invitation().notAfter(Instant.now().minusMillis(1)))).isEqualTo("past-due");
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

    private TestRequests invitation() {
        TestRequests request = aRequest("live-invitation")
                .aboutLiveInvitation(id)
                .validIn("pending")
                .to(email)
                .notAfter(Instant.now().plus(Duration.ofMinutes(2)))
                .with("inviterName", "Mina Park")
                .with("headline", "Backend engineer")
                .with("message", "Now <b>?")
                .with("answerUntil", TestRequests.START.toString())
                .with("link", "http://localhost:8080/app");
        for (String name : List.of(
                "jobTitle",
                "companyName",
                "candidateName",
                "interviewerNames",
                "startsAt",
                "endsAt",
                "type",
                "contactName",
                "contactEmail")) {
            request.without(name);
        }
        return request;
    }

    private void know(long sequence, String status) {
        LiveInvitationState state = new LiveInvitationState(
                id,
                "3q2-7wAAQkOZf1d0b8K5Lg",
                UUID.randomUUID(),
                UUID.randomUUID(),
                status,
                null,
                List.of(),
                Instant.now(),
                Instant.now().plusSeconds(120),
                null,
                null);
        EventSender.send(new DomainEvent(
                Topics.INVITE_LIVE_INVITATION, InviteEvents.LIVE_INVITATION_CANCELLED, id, sequence, state));
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> QuarkusTransaction.requiringNew()
                .call(() -> subjects.find("live-invitation", id)
                        .filter(known -> known.sequence() == sequence)
                        .isPresent()));
    }
}
