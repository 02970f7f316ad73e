package dev.parley.notification.inbox;

import dev.parley.contracts.Topics;
import dev.parley.contracts.scheduling.SchedulingEvents;
import dev.parley.notification.MessageSteps;
import dev.parley.notification.SmtpPort;
import dev.parley.notification.TestLiveInvitation;
import dev.parley.platform.event.DomainEvent;
import dev.parley.platform.testing.EventSender;
import dev.parley.platform.testing.ParleyTestResource;
import dev.parley.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** What a member finds in their inbox about those who rang them. */
@QuarkusTest
@QuarkusTestResource(ParleyTestResource.class)
@QuarkusTestResource(SmtpPort.class)
class LiveInvitationInboxIT extends MessageSteps {

    private static final Duration LONG = Duration.ofSeconds(20);

    private final UUID diego = UUID.randomUUID();
    private final TestLiveInvitation invitation = new TestLiveInvitation(diego);

    @Test
    void who_rings_is_told_once_by_name_and_what_was_missed_stays() {
        invitation.becomes("pending");
        send(invitation.request("IN_APP"));
        send(invitation.request("EMAIL"));
        JsonPath ringing = await("LIVE_INVITATION");
        assertThat(ringing.getString("items[0].facts.inviterName")).isEqualTo("Mina Park");
        assertThat(ringing.getString("items[0].subjectId")).isEqualTo(invitation.id.toString());

        invitation.becomes("expired");
        JsonPath missed = await("LIVE_INVITATION_MISSED");
        assertThat(missed.getString("items[0].id")).isEqualTo(ringing.getString("items[0].id"));
        assertThat(missed.getBoolean("items[0].read")).isFalse();
        assertThat(missed.getString("items[0].facts.inviterName")).isEqualTo("Mina Park");
    }

    @Test
    void one_that_the_inviter_took_back_says_so() {
        send(invitation.request("IN_APP"));
        await("LIVE_INVITATION");
        invitation.becomes("cancelled");
        await("LIVE_INVITATION_CANCELLED");
    }

    /** Request and change come in any order. */
    @Test
    void who_was_away_is_told_that_their_own_invitation_ended() {
        TestLiveInvitation own = new TestLiveInvitation(UUID.randomUUID());
        send(own.end(diego));
        assertThat(await("LIVE_INVITATION_ENDED").getString("items[0].facts.inviteeName"))
                .isEqualTo("Diego Alvarez");
        own.becomes("cancelled");
        Awaitility.await().atMost(LONG).until(() -> isKnown(own));
        await("LIVE_INVITATION_ENDED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"accepted", "rejected"})
    void one_that_was_answered_goes(String answer) {
        send(invitation.request("IN_APP"));
        await("LIVE_INVITATION");
        invitation.becomes("pending");
        invitation.becomes(answer);
        await();
    }

    @Test
    void a_request_that_comes_after_the_end_tells_of_the_end() {
        invitation.becomes("expired");
        TestLiveInvitation answered = new TestLiveInvitation(diego);
        answered.becomes("accepted");
        Awaitility.await().atMost(LONG).until(() -> isKnown(invitation) && isKnown(answered));
        send(answered.request("IN_APP"));
        send(invitation.request("IN_APP"));
        await("LIVE_INVITATION_MISSED");
    }

    @Test
    void nothing_is_sent_by_it_and_the_name_goes_with_the_inviter() {
        send(invitation.request("IN_APP"));
        await("LIVE_INVITATION");
        given().auth()
                .oauth2(Tokens.admin())
                .get("/api/v1/notifications?subjectType=live-invitation&subjectId=" + invitation.id)
                .then()
                .statusCode(200)
                .body("items.size()", org.hamcrest.Matchers.is(0));
        EventSender.send(
                new DomainEvent(Topics.CONTACT, SchedulingEvents.CONTACT_CHANGED, invitation.inviter, 2, null));
        Awaitility.await().atMost(LONG).untilAsserted(() -> assertThat(items().getString("items[0].facts.inviterName"))
                .isNull());
    }

    private boolean isKnown(TestLiveInvitation asked) {
        return isKnown("live-invitation", asked.id, 1);
    }

    private JsonPath await(String... types) {
        Awaitility.await().atMost(LONG).untilAsserted(() -> assertThat(items().getList("items.type"))
                .isEqualTo(List.of(types)));
        return items();
    }

    private JsonPath items() {
        return given().auth()
                .oauth2(Tokens.token(diego, "member"))
                .get("/api/v1/inbox")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
