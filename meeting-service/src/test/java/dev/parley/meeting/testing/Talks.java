package dev.parley.meeting.testing;

import dev.parley.contracts.Topics;
import dev.parley.contracts.invite.InviteEvents;
import dev.parley.contracts.invite.LiveInvitationState;
import dev.parley.contracts.invite.LiveInvitationState.Question;
import dev.parley.platform.event.DomainEvent;
import dev.parley.platform.id.Ids;
import dev.parley.platform.testing.EventSender;
import dev.parley.platform.testing.MutableClock;
import dev.parley.platform.testing.Tokens;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

/** Invitations between two people as invite-service would publish them. */
@ApplicationScoped
public class Talks {

    @Inject
    MutableClock clock;

    /** Invited, not yet accepted, and known to this service. */
    public Talk invited() {
        Talk talk = new Talk(UUID.randomUUID(), UUID.randomUUID(), clock.instant());
        talk.publish(InviteEvents.LIVE_INVITATION_SENT, "pending", null);
        return talk;
    }

    /** Accepted, with an open room. */
    public Talk accepted() {
        Talk talk = invited();
        talk.accept();
        return talk;
    }

    public final class Talk {

        public final UUID id = UUID.randomUUID();
        public final UUID inviter;
        public final UUID invitee;
        public final String roomId = Ids.secret(128);
        public final Question first = new Question(UUID.randomUUID(), "What did you build last?");
        public final Question second = new Question(UUID.randomUUID(), "What would you do differently?");
        private final Instant createdAt;
        private long sequence;

        private Talk(UUID inviter, UUID invitee, Instant createdAt) {
            this.inviter = inviter;
            this.invitee = invitee;
            this.createdAt = createdAt;
        }

        /** The invitee invites too. */
        public Talk crossing() {
            Talk talk = new Talk(invitee, inviter, clock.instant());
            talk.publish(InviteEvents.LIVE_INVITATION_SENT, "pending", null);
            return talk;
        }

        public void accept() {
            publish(InviteEvents.LIVE_INVITATION_ACCEPTED, "accepted", null);
        }

        /** Publishes the state and waits until it is known here. */
        public void publish(String type, String status, UUID mergedInto) {
            long known = ++sequence;
            send(type, status, mergedInto, known);
            await().atMost(Duration.ofSeconds(15))
                    .until(() -> Rows.number("SELECT sequence FROM live_invitation WHERE invitation_id = '" + id + "'")
                            == known);
        }

        public void send(String type, String status, UUID mergedInto, long atSequence) {
            EventSender.send(new DomainEvent(
                    Topics.INVITE_LIVE_INVITATION,
                    type,
                    id,
                    atSequence,
                    new LiveInvitationState(
                            id,
                            roomId,
                            inviter,
                            invitee,
                            status,
                            "Shall we practise?",
                            List.of(first, second),
                            createdAt,
                            createdAt.plus(Duration.ofMinutes(2)),
                            "pending".equals(status) ? null : clock.instant(),
                            mergedInto)));
        }

        public Response join(UUID person) {
            return given().auth().oauth2(Tokens.token(person, "member")).post("/api/v1/rooms/{room}/join", roomId);
        }

        public Browser enter(UUID person) {
            return Browser.open(join(person).then().statusCode(200).extract().response());
        }

        /** Both, inside, having heard of each other. */
        public Both both() {
            Browser one = enter(inviter);
            Browser other = enter(invitee);
            one.await("participant-joined");
            return new Both(one, other);
        }
    }

    public record Both(Browser inviter, Browser invitee) implements AutoCloseable {
        @Override
        public void close() {
            inviter.leave();
            invitee.leave();
        }
    }
}
