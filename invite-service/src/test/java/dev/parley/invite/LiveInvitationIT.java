package dev.parley.invite;

import dev.parley.contracts.Topics;
import dev.parley.contracts.invite.InviteEvents;
import dev.parley.contracts.invite.LiveInvitationState;
import dev.parley.contracts.meeting.AdhocRoomState;
import dev.parley.contracts.meeting.MeetingEvents;
import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.platform.event.DomainEvent;
import dev.parley.platform.event.ReceivedEvent;
import dev.parley.platform.testing.EventProbe;
import dev.parley.platform.testing.EventSender;
import dev.parley.platform.testing.MutableClock;
import dev.parley.platform.testing.ParleyTestResource;
import dev.parley.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasLength;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@QuarkusTestResource(ParleyTestResource.class)
class LiveInvitationIT {

    @Inject
    MutableClock clock;

    private Member mina;
    private Member diego;
    private EventProbe events;
    private EventProbe requests;

    @BeforeEach
    void register() {
        mina = Member.listed("Mina Park");
        diego = Member.listed("Diego Alvarez");
        events = EventProbe.on(Topics.INVITE_LIVE_INVITATION);
        requests = EventProbe.on(Topics.NOTIFICATION_REQUEST);
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
        events.close();
        requests.close();
    }

    @Test
    void one_rings_and_the_other_accepts() {
        Response sent = mina.as()
                .body(Map.of("inviteeId", diego.id, "message", "مرحبا <b>!", "questions", List.of("What is a mutex?")))
                .post("/api/v1/live-invitations");
        sent.then()
                .statusCode(201)
                .body("status", equalTo("pending"))
                .body("sent", equalTo(true))
                .body("roomId", hasLength(22))
                .body("invitee.name", equalTo("Diego Alvarez"))
                .body("inviter.headline", equalTo("Backend engineer"));
        String id = sent.path("id");
        String room = sent.path("roomId");
        assertThat(state(InviteEvents.LIVE_INVITATION_SENT, id).message()).isEqualTo("مرحبا <b>!");
        diego.as()
                .get("/api/v1/live-invitations?status=pending")
                .then()
                .body("items.id", contains(id))
                .body("items[0].sent", equalTo(false));

        diego.accept(room).then().statusCode(200).body("status", equalTo("accepted"));
        diego.accept(room).then().statusCode(200).body("answeredAt", notNullValue());

        mina.read(id).then().body("status", equalTo("accepted")).body("questions.text", contains("What is a mutex?"));
        LiveInvitationState accepted = state(InviteEvents.LIVE_INVITATION_ACCEPTED, id);
        assertThat(accepted.roomId()).isEqualTo(room);
        assertThat(accepted.questions()).extracting("text").containsExactly("What is a mutex?");
        diego.reject(room).then().statusCode(409).body("type", equalTo("/problems/live-invitation-over"));
        mina.cancel(id).then().statusCode(409).body("state", equalTo("accepted"));
    }

    @Test
    void declined_is_declined() {
        String room = ring(mina, diego);
        diego.reject(room).then().statusCode(200).body("status", equalTo("rejected"));
        diego.reject(room).then().statusCode(200);
        diego.accept(room).then().statusCode(409);
        diego.invite(mina).then().statusCode(201);
    }

    @Test
    void the_inviter_cancels() {
        Response sent = mina.invite(diego);
        mina.cancel(sent.path("id")).then().statusCode(200).body("status", equalTo("cancelled"));
        mina.cancel(sent.path("id")).then().statusCode(200);
        diego.accept(sent.path("roomId")).then().statusCode(409).body("state", equalTo("cancelled"));
    }

    @Test
    void the_answer_may_take_two_minutes_and_not_a_millisecond_more() {
        Instant start = clock.instant();
        clock.set(start);
        String room = ring(mina, diego);
        clock.set(start.plusMillis(119_999));
        diego.accept(room).then().statusCode(200);

        Member ana = Member.listed("Ana Silva");
        Member wen = Member.listed("Wen Li");
        clock.set(start);
        Response late = ana.invite(wen);
        clock.set(start.plusSeconds(120));
        wen.accept(late.path("roomId"))
                .then()
                .statusCode(410)
                .body("type", equalTo("/problems/live-invitation-expired"));
        ana.read(late.path("id")).then().body("status", equalTo("expired"));
        ana.cancel(late.path("id")).then().statusCode(410);
        assertThat(state(InviteEvents.LIVE_INVITATION_EXPIRED, late.path("id")).answeredAt())
                .isNull();
        wen.as().get("/api/v1/live-invitations?status=expired").then().body("items.id", contains((String)
                late.path("id")));
    }

    @Test
    void whoever_was_not_answered_can_ring_again_at_once() {
        Instant start = clock.instant();
        clock.set(start);
        ring(mina, diego);
        mina.invite(diego).then().statusCode(409).body("type", equalTo("/problems/live-invitation-open"));
        clock.set(start.plusSeconds(120));
        mina.invite(diego).then().statusCode(201);
    }

    @Test
    void two_who_ring_each_other_meet() {
        Response first = mina.as()
                .body(Map.of("inviteeId", diego.id, "questions", List.of("Hers")))
                .post("/api/v1/live-invitations");
        Response second = diego.as()
                .body(Map.of("inviteeId", mina.id, "questions", List.of("His")))
                .post("/api/v1/live-invitations");

        second.then()
                .statusCode(201)
                .body("status", equalTo("merged"))
                .body("mergedInto", equalTo(first.path("id")))
                .body("roomId", equalTo(first.path("roomId")))
                .body("questions.text", contains("Hers", "His"));
        mina.read(first.path("id")).then().body("status", equalTo("accepted"));
        state(InviteEvents.LIVE_INVITATION_ACCEPTED, first.path("id"));
        assertThat(state(InviteEvents.LIVE_INVITATION_MERGED, second.path("id")).mergedInto())
                .hasToString(first.path("id"));
    }

    @Test
    void nobody_rings_themselves_a_stranger_or_somebody_who_is_not_open() {
        mina.invite(mina).then().statusCode(400).body("errors.field", hasItem("inviteeId"));
        mina.invite(Member.registered("Nobody")).then().statusCode(404);
        Map<String, Object> closed = diego.profile();
        closed.put("open", false);
        diego.save(closed);
        mina.invite(diego).then().statusCode(404);
        Member blank = Member.registered("Blank");
        blank.invite(mina).then().statusCode(409).body("type", equalTo("/problems/profile-incomplete"));
    }

    @Test
    void what_is_somebody_elses_is_not_there() {
        Response sent = mina.invite(diego);
        Member other = Member.listed("Wen Li");
        other.read(sent.path("id")).then().statusCode(404);
        other.cancel(sent.path("id")).then().statusCode(404);
        diego.cancel(sent.path("id")).then().statusCode(404);
        other.accept(sent.path("roomId")).then().statusCode(404);
        mina.accept(sent.path("roomId")).then().statusCode(404);
        other.reject("x".repeat(22)).then().statusCode(404);
        other.as().get("/api/v1/live-invitations").then().body("items", empty());
    }

    @Test
    void questions_are_picked_from_sets() {
        Response set = given().auth()
                .oauth2(Tokens.admin())
                .contentType(ContentType.JSON)
                .body(Map.of("title", "Set " + UUID.randomUUID(), "questions", List.of(Map.of("text", "Why?"))))
                .post("/api/v1/question-sets");
        String question = set.path("questions[0].id");
        mina.as()
                .body(Map.of("inviteeId", diego.id, "questionIds", List.of(question), "questions", List.of("How?")))
                .post("/api/v1/live-invitations")
                .then()
                .statusCode(201)
                .body("questions.text", contains("Why?", "How?"))
                .body("questions[0].id", equalTo(question));
        diego.as()
                .body(Map.of("inviteeId", mina.id, "questionIds", List.of(UUID.randomUUID())))
                .post("/api/v1/live-invitations")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("questionIds[0]"));
    }

    @Test
    void who_rings_is_rung_or_talks_is_busy() {
        Member ana = Member.listed("Ana Silva");
        diego.is("ONLINE", Instant.now());
        awaitSeen(ana, diego, "online");
        String room = ring(mina, diego);

        assertThat(ana.sees(diego)).isEqualTo("busy");
        ana.invite(diego).then().statusCode(409).body("type", equalTo("/problems/partner-busy"));
        ana.invite(mina).then().statusCode(409).body("type", equalTo("/problems/partner-busy"));
        diego.invite(ana).then().statusCode(409).body("type", equalTo("/problems/live-invitation-open"));
        diego.accept(room).then().statusCode(200);
        ana.invite(diego).then().statusCode(409);
        diego.invite(ana).then().statusCode(409).body("type", equalTo("/problems/in-a-room"));

        UUID invitation =
                UUID.fromString(mina.as().get("/api/v1/live-invitations").path("items[0].id"));
        Instant opened = clock.instant();
        room(1, room, invitation, List.of(mina.id, diego.id), opened, null);
        awaitHistory(mina, "items[0].roomOpenedAt", notNullValue());
        clock.set(clock.instant().plus(Duration.ofMinutes(10)));
        ana.invite(diego).then().statusCode(409).body("type", equalTo("/problems/partner-busy"));
        assertThat(ana.sees(diego)).isEqualTo("busy");

        room(2, room, invitation, List.of(), opened, clock.instant());
        awaitHistory(mina, "items[0].roomClosedAt", notNullValue());
        ana.invite(diego).then().statusCode(201);
    }

    @Test
    void who_came_and_left_is_free_while_the_other_is_still_on_the_way() {
        Member ana = Member.listed("Ana Silva");
        Member wen = Member.listed("Wen Li");
        diego.is("ONLINE", Instant.now());
        awaitSeen(ana, diego, "online");
        Instant opened = clock.instant();
        clock.set(opened);
        Response sent = mina.invite(diego);
        diego.accept(sent.path("roomId")).then().statusCode(200);
        String room = sent.path("roomId");
        UUID invitation = UUID.fromString(sent.path("id"));
        room(1, room, invitation, List.of(), opened, null);
        awaitHistory(mina, "items[0].roomOpenedAt", notNullValue());
        ana.invite(diego).then().statusCode(409).body("type", equalTo("/problems/partner-busy"));

        room(2, room, invitation, List.of(diego.id), opened, null);
        room(3, room, invitation, List.of(), opened, null);
        Response second = awaitFree(ana, diego);
        ana.cancel(second.path("id")).then().statusCode(200);
        wen.invite(mina).then().statusCode(409).body("type", equalTo("/problems/partner-busy"));

        room(4, room, invitation, List.of(diego.id), opened, null);
        awaitSeen(ana, diego, "busy");
        room(5, room, invitation, List.of(mina.id), opened, null);
        Response third = awaitFree(ana, diego);
        ana.cancel(third.path("id")).then().statusCode(200);
        wen.invite(mina).then().statusCode(409).body("type", equalTo("/problems/partner-busy"));
        room(6, room, invitation, List.of(), opened, null);
        awaitFree(wen, mina);
    }

    @Test
    void who_never_came_is_on_the_way_for_a_minute_and_not_a_millisecond_more() {
        Member ana = Member.listed("Ana Silva");
        Instant accepted = clock.instant();
        clock.set(accepted);
        diego.accept(ring(mina, diego)).then().statusCode(200);
        clock.set(accepted.plusMillis(59_999));
        ana.invite(diego).then().statusCode(409).body("type", equalTo("/problems/partner-busy"));
        clock.set(accepted.plusSeconds(60));
        ana.invite(diego).then().statusCode(201);
    }

    @Test
    void a_block_looks_like_nobody_at_home() {
        diego.is("ONLINE", Instant.now());
        awaitSeen(mina, diego, "online");
        diego.as().put("/api/v1/partners/" + mina.id + "/block").then().statusCode(204);
        assertThat(mina.sees(diego)).isEqualTo("offline");

        Instant start = clock.instant();
        clock.set(start);
        Response sent = mina.invite(diego);
        sent.then().statusCode(201).body("status", equalTo("pending"));
        diego.as().get("/api/v1/live-invitations").then().body("items", empty());
        diego.read(sent.path("id")).then().statusCode(404);
        diego.accept(sent.path("roomId")).then().statusCode(404);
        diego.invite(mina).then().statusCode(409).body("type", equalTo("/problems/partner-blocked"));
        Member ana = Member.listed("Ana Silva");
        ana.invite(diego).then().statusCode(201);

        clock.set(start.plusSeconds(120));
        mina.read(sent.path("id")).then().body("status", equalTo("expired"));
        assertThat(events.heardWithin(Duration.ofMillis(1_500)))
                .extracting(ReceivedEvent::key)
                .doesNotContain((String) sent.path("id"));
        assertThat(requests.heardWithin(Duration.ofMillis(100)))
                .noneMatch(event -> isMail(event, sent.path("id")) || isTold(event, sent.path("id")));
    }

    @Test
    void who_is_offline_gets_an_email_and_everybody_is_told_inside_the_app() {
        Response sent = mina.invite(diego);
        NotificationRequest mail =
                requests.await(event -> isMail(event, sent.path("id"))).dataAs(NotificationRequest.class);
        assertThat(mail.recipient().email()).isEqualTo(diego.id + "@example.org");
        assertThat(mail.validStates()).containsExactly("pending");
        assertThat(mail.notAfter()).isEqualTo(Instant.parse(sent.path("expiresAt")));
        assertThat(mail.params()).containsEntry("inviterName", "Mina Park");

        Member ana = Member.listed("Ana Silva");
        Member wen = Member.listed("Wen Li");
        wen.is("AWAY", Instant.now());
        awaitSeen(ana, wen, "away");
        Response second = ana.invite(wen);
        NotificationRequest told =
                requests.await(event -> isTold(event, second.path("id"))).dataAs(NotificationRequest.class);
        assertThat(told.recipient().personId()).isEqualTo(wen.id);
        assertThat(told.notAfter()).isEqualTo(Instant.parse(second.path("expiresAt")));
        assertThat(told.params())
                .containsEntry("inviterName", "Ana Silva")
                .containsEntry("inviterId", ana.id.toString());
        assertThat(requests.heardWithin(Duration.ofMillis(700))).noneMatch(event -> isMail(event, second.path("id")));
    }

    @Test
    void an_inviter_who_is_gone_for_half_a_minute_rings_no_longer() {
        mina.is("ONLINE", Instant.now());
        awaitSeen(diego, mina, "online");
        Instant start = clock.instant();
        clock.set(start);
        Response sent = mina.invite(diego);
        mina.is("OFFLINE", start);
        awaitSeen(diego, mina, "offline");
        clock.set(start.plusMillis(29_999));
        diego.read(sent.path("id")).then().body("status", equalTo("pending"));

        clock.set(start.plusSeconds(30));
        state(InviteEvents.LIVE_INVITATION_CANCELLED, sent.path("id"));
        diego.accept(sent.path("roomId")).then().statusCode(409).body("state", equalTo("cancelled"));
        NotificationRequest told =
                requests.await(event -> isEnd(event, sent.path("id"))).dataAs(NotificationRequest.class);
        assertThat(told.channel()).isEqualTo(NotificationRequest.IN_APP);
        assertThat(told.recipient().personId()).isEqualTo(mina.id);
        assertThat(told.params()).containsEntry("inviteeName", "Diego Alvarez");
    }

    @Test
    void after_each_refusal_the_pause_is_longer() {
        Instant now = clock.instant();
        clock.set(now);
        for (int seconds : new int[] {60, 120, 240}) {
            diego.reject(ring(mina, diego)).then().statusCode(200);
            mina.invite(diego)
                    .then()
                    .statusCode(429)
                    .header("Retry-After", Integer.toString(seconds))
                    .body("type", equalTo("/problems/rate-limited"));
            now = now.plusSeconds(seconds);
            clock.set(now.minusMillis(1));
            mina.invite(diego).then().statusCode(429);
            clock.set(now);
        }
        diego.accept(ring(mina, diego)).then().statusCode(200);
        clock.set(now.plus(Duration.ofMinutes(5)));
        diego.reject(ring(mina, diego)).then().statusCode(200);
        mina.invite(diego).then().statusCode(429).body("retryAfter", lessThanOrEqualTo(60));
    }

    @Test
    void thirty_invitations_an_hour_are_enough() {
        Instant now = clock.instant();
        clock.set(now);
        for (int i = 0; i < 30; i++) {
            mina.cancel(mina.invite(diego).path("id")).then().statusCode(200);
        }
        mina.invite(diego).then().statusCode(429).body("retryAfter", greaterThan(3_500));
        clock.set(now.plus(Duration.ofHours(1)));
        mina.invite(diego).then().statusCode(201);
    }

    @Test
    void numbers_say_what_became_of_them() {
        Instant now = clock.instant();
        clock.set(now);
        String room = ring(mina, diego);
        clock.set(now.plusSeconds(4));
        diego.reject(room).then().statusCode(200);
        clock.set(now.plusSeconds(100));
        room = ring(mina, diego);
        clock.set(now.plusSeconds(110));
        diego.accept(room).then().statusCode(200);
        clock.set(now.plusSeconds(200));
        ring(mina, diego);
        clock.set(now.plusSeconds(320));
        mina.as()
                .get("/api/v1/live-invitations/analytics")
                .then()
                .statusCode(200)
                .body("sent", equalTo(3))
                .body("accepted", equalTo(1))
                .body("rejected", equalTo(1))
                .body("timedOut", equalTo(1))
                .body("cancelled", equalTo(0))
                .body("offline", equalTo(3))
                .body("medianAnswerSeconds", equalTo(7.0f));
        diego.as()
                .get("/api/v1/live-invitations/analytics")
                .then()
                .body("sent", equalTo(0))
                .body("medianAnswerSeconds", nullValue());
        given().auth()
                .oauth2(Tokens.admin())
                .get("/api/v1/live-invitations/analytics")
                .then()
                .body("sent", greaterThan(2));
        given().auth()
                .oauth2(Tokens.admin())
                .get("/api/v1/live-invitations/analytics?mine=true")
                .then()
                .body("sent", equalTo(0));
    }

    @Test
    void what_waits_for_an_answer_comes_first() {
        Instant now = clock.instant();
        clock.set(now);
        Response open = mina.invite(diego);
        clock.set(now.plusSeconds(60));
        Member ana = Member.listed("Ana Silva");
        mina.cancel(open.path("id"));
        Response newer = diego.invite(ana);
        mina.as().get("/api/v1/live-invitations").then().body("pagination.total", equalTo(1));
        diego.as()
                .get("/api/v1/live-invitations")
                .then()
                .body("items.id", contains((String) newer.path("id"), open.path("id")))
                .body("items.status", hasItems("pending", "cancelled"));
        mina.as()
                .get("/api/v1/live-invitations?status=lost")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("status"));
    }

    private static String ring(Member inviter, Member invitee) {
        Response sent = inviter.invite(invitee);
        sent.then().statusCode(201);
        return sent.path("roomId");
    }

    private LiveInvitationState state(String type, String id) {
        return events.await(type, id).dataAs(LiveInvitationState.class);
    }

    private static void awaitSeen(Member viewer, Member seen, String availability) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> availability.equals(viewer.sees(seen)));
    }

    private static Response awaitFree(Member viewer, Member seen) {
        return Awaitility.await("rings")
                .atMost(Duration.ofSeconds(20))
                .until(() -> viewer.invite(seen), answer -> answer.statusCode() == 201);
    }

    private static void awaitHistory(Member member, String path, org.hamcrest.Matcher<?> wanted) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> member.as().get("/api/v1/live-invitations").then().body(path, wanted));
    }

    private void room(long sequence, String room, UUID invitation, List<UUID> present, Instant opened, Instant closed) {
        AdhocRoomState state = new AdhocRoomState(
                room,
                invitation,
                List.of(mina.id, diego.id),
                present,
                closed == null ? AdhocRoomState.OPEN : AdhocRoomState.CLOSED,
                opened,
                closed,
                closed == null ? null : AdhocRoomState.EMPTY);
        EventSender.send(new DomainEvent(
                        Topics.MEETING_ADHOC_ROOM, MeetingEvents.ADHOC_ROOM_ENTERED, invitation, sequence, state)
                .withKey(room));
    }

    private static boolean isMail(ReceivedEvent event, String id) {
        return isRequest("EMAIL", event, id);
    }

    private static boolean isTold(ReceivedEvent event, String id) {
        return isRequest(NotificationRequest.IN_APP, event, id);
    }

    private static boolean isEnd(ReceivedEvent event, String id) {
        return event.data() != null
                && ("live-invitation-ended:" + id)
                        .equals(event.data().path("dedupeKey").asText());
    }

    private static boolean isRequest(String channel, ReceivedEvent event, String id) {
        return event.data() != null
                && channel.equals(event.data().path("channel").asText())
                && ("live-invitation:" + id)
                        .equals(event.data().path("dedupeKey").asText());
    }
}
