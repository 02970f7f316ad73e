package dev.parley.invite;

import dev.parley.contracts.Topics;
import dev.parley.contracts.invite.InviteEvents;
import dev.parley.platform.testing.EventProbe;
import dev.parley.platform.testing.MutableClock;
import dev.parley.platform.testing.ParleyTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** Somebody rings through a packaged replica beside the tests' own service, and that replica dies. */
@QuarkusTest
@QuarkusTestResource(ParleyTestResource.class)
@QuarkusTestResource(value = GuessesOverReplicasIT.CommonSecret.class, restrictToAnnotatedClass = true)
class RingingOverReplicasIT {

    @Inject
    MutableClock clock;

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void an_invitation_outlives_the_replica_that_took_it() {
        Member mina = Member.listed("Mina Park");
        Member diego = Member.listed("Diego Alvarez");
        Member ana = Member.listed("Ana Silva");
        Member wen = Member.listed("Wen Li");
        try (EventProbe events = EventProbe.on(Topics.INVITE_LIVE_INVITATION);
                OtherReplica other = OtherReplica.started()) {
            Response answered = rings(mina, diego, other);
            Response unanswered = rings(ana, wen, other);
            other.kill();

            diego.accept(answered.path("roomId")).then().statusCode(200).body("status", equalTo("accepted"));
            assertThat(events.await(InviteEvents.LIVE_INVITATION_SENT, answered.path("id")))
                    .isNotNull();
            assertThat(events.await(InviteEvents.LIVE_INVITATION_ACCEPTED, answered.path("id")))
                    .isNotNull();

            clock.advance(Duration.ofMinutes(2));
            wen.accept(unanswered.path("roomId")).then().statusCode(410);
            assertThat(events.await(InviteEvents.LIVE_INVITATION_EXPIRED, unanswered.path("id")))
                    .isNotNull();
        }
    }

    private static Response rings(Member inviter, Member invitee, OtherReplica replica) {
        Response sent = inviter.as()
                .port(replica.port())
                .body(Map.of("inviteeId", invitee.id))
                .post("/api/v1/live-invitations");
        sent.then().statusCode(201);
        return sent;
    }
}
