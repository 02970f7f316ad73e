package dev.parley.meeting.room;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.contracts.Topics;
import dev.parley.contracts.meeting.MeetingEvents;
import dev.parley.contracts.meeting.RoomState;
import dev.parley.meeting.testing.Browser;
import dev.parley.meeting.testing.Rows;
import dev.parley.meeting.testing.Scene;
import dev.parley.meeting.testing.Scene.Meeting;
import dev.parley.platform.testing.EventProbe;
import dev.parley.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

/** Whoever has the room id may wait; they never stand in the way of the invited, nor pass for one of them. */
@QuarkusTest
class LobbyIT {

    private static final AtomicInteger NETWORKS = new AtomicInteger();

    @Inject
    Scene scene;

    @Test
    void theInvitedHaveTheirPlaceHoweverManyWaitByRoomId() {
        Meeting meeting = scene.meeting();
        for (int i = 0; i < 12; i++) {
            guest(meeting, "Guest " + i).then().statusCode(200);
        }
        guest(meeting, "One more")
                .then()
                .statusCode(409)
                .body("type", containsString("room-full"))
                .body("detail", containsString("link in your email"));
        meeting.join(meeting.asCandidate()).then().statusCode(200).body("verified", equalTo(true));
        meeting.join(meeting.asInterviewer()).then().statusCode(200);
    }

    @Test
    void twentyGuestsAtOnceGetTwelvePlacesAndTheCandidateOne() throws Exception {
        Meeting meeting = scene.meeting();
        List<Callable<Integer>> joins = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String name = "Guest " + i;
            joins.add(() -> guest(meeting, name).statusCode());
        }
        joins.add(10, () -> -meeting.join(meeting.asCandidate()).statusCode());
        List<Integer> statuses = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(joins.size())) {
            for (Future<Integer> answer : threads.invokeAll(joins)) {
                statuses.add(answer.get());
            }
        }
        assertThat(statuses).filteredOn(status -> status == 200).hasSize(12);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(8);
        assertThat(statuses).contains(-200);
    }

    @Test
    void guestsInsideTakeNoPlaceOfTheInvited() {
        Meeting meeting = scene.meeting();
        Browser host = meeting.interviewer();
        List<Browser> guests = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Browser guest = Browser.open(guest(meeting, "Guest " + i));
            guests.add(guest);
            host.send(Map.of("t", "admit", "participantId", guest.id()));
        }
        guests.get(1).await("admitted");
        assertThat(host.await("error").path("code").asText()).isEqualTo("room-full");
        for (int i = 0; i < 5; i++) {
            meeting.join(given().auth().oauth2(Tokens.token(UUID.randomUUID(), "admin")))
                    .then()
                    .statusCode(200);
        }
        assertThat(guests.get(2).heard("admitted")).isEmpty();
        guests.forEach(Browser::leave);
        host.leave();
    }

    @Test
    void theInterviewerHearsOfTheInvitedFirst() {
        Meeting meeting = scene.meeting();
        Browser guest = Browser.open(guest(meeting, "Early Guest"));
        Browser candidate = meeting.candidate();
        Browser host = meeting.interviewer();
        JsonNode lobby = host.await("welcome").path("lobby");
        assertThat(lobby.findValuesAsText("displayName")).containsExactly("Asha Candidate", "Early Guest");
        assertThat(StreamSupport.stream(lobby.spliterator(), false)
                        .map(p -> p.path("verified").asBoolean()))
                .containsExactly(true, false);
        List.of(guest, candidate, host).forEach(Browser::leave);
    }

    @Test
    void aGuestWithANameOfTheInvitedIsMarked() {
        Meeting meeting = scene.meeting();
        Browser host = meeting.interviewer();
        for (String name :
                List.of("asha  CANDIDATE", "\u202EAsha Candid\u200Bate", "Аshа Саndidаtе", "Ingo Interviewer")) {
            Browser guest = Browser.open(guest(meeting, name));
            JsonNode knock = host.await(
                    "knocking", m -> m.at("/p/participantId").asText().equals(guest.id()));
            assertThat(knock.at("/p/verified").asBoolean()).as(name).isFalse();
            assertThat(knock.at("/p/nameTaken").asBoolean()).as(name).isTrue();
            assertThat(knock.at("/p/displayName").asText()).doesNotContain("\u202E", "\u200B");
            guest.leave();
            host.await("participant-left", m -> m.path("participantId").asText().equals(guest.id()));
        }
        Browser other = Browser.open(guest(meeting, "Somebody Else"));
        JsonNode knock =
                host.await("knocking", m -> m.at("/p/participantId").asText().equals(other.id()));
        assertThat(knock.at("/p/nameTaken").asBoolean()).isFalse();
        other.leave();
        host.leave();
    }

    @Test
    void aGuestIsMarkedWhenSomebodyOfTheSameNameComesLater() {
        Meeting meeting = scene.meeting();
        Browser host = meeting.interviewer();
        Browser first = Browser.open(guest(meeting, "Sam Guest"));
        host.await("knocking");
        Browser second = Browser.open(guest(meeting, "SAM GUEST"));
        host.await(
                "participant-updated",
                m -> m.at("/p/participantId").asText().equals(first.id())
                        && m.at("/p/nameTaken").asBoolean());
        List.of(first, second, host).forEach(Browser::leave);
    }

    @Test
    void whatAGuestWritesIsMarkedAlsoWhenReplayed() {
        Meeting meeting = scene.meeting();
        Browser host = meeting.interviewer();
        Browser guest = Browser.open(guest(meeting, "Asha Candidate"));
        host.await("knocking");
        host.send(Map.of("t", "admit", "participantId", guest.id()));
        guest.await("admitted");
        guest.send(Map.of("t", "chat", "id", "g1", "text", "It is me"));
        assertThat(host.await("chat").path("verified").asBoolean(true)).isFalse();
        host.send(Map.of("t", "chat", "id", "h1", "text", "Is it?"));
        host.await("chat", m -> m.path("id").asText().equals("h1"));
        Browser again = host.resume();
        assertThat(StreamSupport.stream(again.await("welcome").path("chat").spliterator(), false)
                        .map(said -> said.path("verified").asBoolean()))
                .containsExactly(false, true);
        again.leave();
        guest.leave();
    }

    @Test
    void oneParticipantWritesSixtyMessagesAMinute() {
        Meeting meeting = scene.meeting();
        Browser host = meeting.interviewer();
        for (int i = 0; i < 61; i++) {
            host.send(Map.of("t", "chat", "id", "m" + i, "text", "hi"));
        }
        assertThat(host.await("error").path("code").asText()).isEqualTo("rate-limited");
        assertThat(Rows.number("SELECT count(*) FROM chat_message WHERE interview_id = '" + meeting.id + "'"))
                .isEqualTo(60);
        Browser again = host.resume();
        again.send(Map.of("t", "chat", "id", "again", "text", "hi"));
        assertThat(again.await("error").path("code").asText()).isEqualTo("rate-limited");
        again.leave();
    }

    @Test
    void aGuestsKnockIsNobodysAttendanceUntilTheyAreLetInAndLeavesNothingBehind() {
        Meeting meeting = scene.meeting();
        try (EventProbe probe = EventProbe.on(Topics.MEETING_ROOM)) {
            Browser host = meeting.interviewer();
            Browser guest = Browser.open(guest(meeting, "Guest"));
            host.await("knocking");
            host.send(Map.of("t", "deny", "participantId", guest.id()));
            guest.await("denied");
            RoomState denied =
                    probe.await(MeetingEvents.PARTICIPANT_LEFT, meeting.id).dataAs(RoomState.class);
            assertThat(denied.candidateFirstSeenAt()).isNull();
            assertThat(denied.participants()).hasSize(1);
            assertThat(Rows.number("SELECT count(*) FROM participant WHERE interview_id = '" + meeting.id + "'"))
                    .isEqualTo(1);
            assertThat(Browser.refusal(Browser.ORIGIN, "resume." + guest.resumeToken()))
                    .isIn(101, 401);
            Browser once = Browser.open(guest(meeting, "Guest"));
            host.send(Map.of("t", "admit", "participantId", once.id()));
            once.await("admitted");
            assertThat(Rows.number(
                            "SELECT count(*) FROM room WHERE candidate_first_seen_at IS NOT NULL AND interview_id = '"
                                    + meeting.id + "'"))
                    .isEqualTo(1);
            once.leave();
            host.leave();
        }
    }

    @Test
    void oneNetworkFillsNoLobby() {
        Meeting meeting = scene.meeting();
        List<Browser> first = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            first.add(Browser.open(guestFrom("2001:db8:1:2::" + i, meeting, "Guest " + i)));
        }
        guestFrom("2001:db8:1:2:ffff::9", meeting, "One more")
                .then()
                .statusCode(409)
                .body("type", containsString("room-full"))
                .body("detail", containsString("your network"));
        guestFrom("2001:db8:1:3::1", meeting, "Neighbour").then().statusCode(200);
        Browser host = meeting.interviewer();
        host.send(Map.of("t", "admit", "participantId", first.getFirst().id()));
        first.getFirst().await("admitted");
        assertThat(Rows.number("SELECT count(*) FROM participant WHERE network IS NOT NULL AND interview_id = '"
                        + meeting.id + "'"))
                .as("where somebody comes from is kept only while they wait")
                .isEqualTo(4);
        guestFrom("2001:db8:1:2:ffff::9", meeting, "One more").then().statusCode(200);
        first.forEach(Browser::leave);
        host.leave();
    }

    @Test
    void tenGuestsAtOnceOfOneNetworkGetFourPlaces() throws Exception {
        Meeting meeting = scene.meeting();
        List<Callable<Integer>> joins = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            String name = "Guest " + i;
            joins.add(() -> guestFrom("192.0.2.77", meeting, name).statusCode());
        }
        List<Integer> statuses = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(joins.size())) {
            for (Future<Integer> answer : threads.invokeAll(joins)) {
                statuses.add(answer.get());
            }
        }
        assertThat(statuses).filteredOn(status -> status == 200).hasSize(4);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(6);
    }

    /** Each from a network of their own. */
    private static Response guest(Meeting meeting, String name) {
        return guestFrom("198.51.100." + NETWORKS.incrementAndGet() % 256, meeting, name);
    }

    private static Response guestFrom(String address, Meeting meeting, String name) {
        return meeting.join(
                given().header("X-Forwarded-For", address), Map.of("roomId", meeting.roomId(), "displayName", name));
    }
}
