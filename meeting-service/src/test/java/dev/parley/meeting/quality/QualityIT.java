package dev.parley.meeting.quality;

import dev.parley.meeting.testing.Browser;
import dev.parley.meeting.testing.Rows;
import dev.parley.meeting.testing.Scene;
import dev.parley.meeting.testing.Scene.Meeting;
import dev.parley.meeting.testing.Scene.Pair;
import dev.parley.meeting.testing.Talks;
import dev.parley.meeting.testing.Talks.Both;
import dev.parley.meeting.testing.Talks.Talk;
import dev.parley.platform.testing.Exported;
import dev.parley.platform.testing.MutableClock;
import dev.parley.platform.testing.Tokens;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/** Browsers tell how well they are connected; who held the interview reads it. */
@QuarkusTest
class QualityIT {

    private static final String QUALITY = "/api/v1/interviews/{id}/quality";

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @Inject
    Scene scene;

    @Inject
    Talks talks;

    @Inject
    MutableClock clock;

    @Inject
    ForgetOldQuality forgetOldQuality;

    private Meeting meeting;

    @BeforeEach
    void meet() {
        meeting = scene.meeting();
    }

    @AfterEach
    void presentTime() {
        clock.reset();
    }

    @Test
    void ownerInterviewersAndAdminsReadHowEverybodyWasConnected() {
        try (Pair pair = meeting.pair()) {
            tell(pair.host(), List.of(sample(pair.guest(), Map.of("lostIn", 0.03))), List.of());
            tell(
                    pair.guest(),
                    List.of(sample(pair.host(), Map.of("route", "RELAY"))),
                    List.of(
                            Map.of("kind", "JOINED", "ago", 4_000),
                            Map.of("kind", "FIRST_FRAME", "peer", pair.host().id(), "ms", 812, "ago", 3_000),
                            Map.of("kind", "MEDIA_FAILED", "cause", "CAMERA_BUSY", "ago", 2_000)));
        }
        for (String token : new String[] {
            Tokens.token(meeting.ownerId, "recruiter"),
            Tokens.token(meeting.interviewer, "interviewer"),
            Tokens.token(UUID.randomUUID(), "admin")
        }) {
            quality(token)
                    .then()
                    .statusCode(200)
                    .body("people.name", contains("Interviewer Person", "Asha Candidate"))
                    .body("people.grade", contains("FAIR", "GOOD"))
                    .body("people[0].reasons.why", contains("LOST_IN"))
                    .body("people[0].figures.lostIn", equalTo(0.03f))
                    .body("people[0].figures.lostOut", nullValue())
                    .body("people[0].figures.roundTripMs", equalTo(42))
                    .body("people[0].minutes.grade", contains("FAIR"))
                    .body("people[1].reasons.why", contains("RELAY"))
                    .body("people[1].firstFrameMs", equalTo(812))
                    .body("events.kind", contains("JOINED", "FIRST_FRAME", "MEDIA_FAILED"))
                    .body("events[2].cause", equalTo("CAMERA_BUSY"));
        }
    }

    @Test
    void forEverybodyElseItDoesNotExist() {
        quality(Tokens.token(UUID.randomUUID(), "recruiter"))
                .then()
                .statusCode(404)
                .body("type", containsString("not-found"));
        quality(Tokens.token(UUID.randomUUID(), "interviewer")).then().statusCode(404);
        quality(Tokens.token(UUID.randomUUID(), "member")).then().statusCode(403);
        meeting.asCandidate().get(QUALITY, meeting.id).then().statusCode(401);
        given().get(QUALITY, meeting.id).then().statusCode(401);
    }

    @Test
    void whoWasThereIsListedAlsoWhenNothingWasMeasured() {
        quality(owner()).then().statusCode(200).body("people", empty()).body("events", empty());
        meeting.pair().close();
        quality(owner())
                .then()
                .body("people.name", contains("Interviewer Person", "Asha Candidate"))
                .body("people[0].grade", nullValue())
                .body("people[0].figures", nullValue());
    }

    @Test
    void whatNobodyCanHaveMeasuredIsRefusedAndLeavesNothing() {
        try (Pair pair = meeting.pair();
                Pair others = scene.meeting().pair()) {
            Browser host = pair.host();
            List<Map<String, ?>> refused = new ArrayList<>();
            for (Map<String, ?> wrong : List.<Map<String, ?>>of(
                    Map.of("lostIn", 1.01),
                    Map.of("lostOut", -0.01),
                    Map.of("roundTrip", -1),
                    Map.of("roundTrip", 60_001),
                    Map.of("jitter", 60_001),
                    Map.of("kbitIn", -1),
                    Map.of("kbitOut", 1_000_001),
                    Map.of("frames", 241),
                    Map.of("peer", others.guest().id()),
                    Map.of("peer", host.id()))) {
                refused.add(message(List.of(sample(pair.guest(), wrong)), List.of()));
            }
            Map<String, ?> one = sample(pair.guest(), Map.of());
            refused.add(message(List.of(one, one), List.of()));
            Map<String, ?> without = sample(pair.guest(), Map.of());
            without.remove("route");
            refused.add(message(List.of(without), List.of()));
            for (Map<String, ?> wrong : List.<Map<String, ?>>of(
                    Map.of("ago", 0),
                    Map.of("kind", "JOINED", "ago", -1),
                    Map.of("kind", "JOINED", "ago", 600_001),
                    Map.of("kind", "JOINED", "cause", "CAMERA_BUSY", "ago", 0),
                    Map.of("kind", "MEDIA_FAILED", "ago", 0),
                    Map.of("kind", "FIRST_FRAME", "ms", 5, "ago", 0),
                    Map.of("kind", "FIRST_FRAME", "peer", pair.guest().id(), "ago", 0),
                    Map.of("kind", "ICE_RESTARTED", "peer", others.host().id(), "ago", 0))) {
                refused.add(message(List.of(), List.of(wrong)));
            }
            Map<String, ?> joined = Map.of("kind", "JOINED", "ago", 0);
            refused.add(message(List.of(), Collections.nCopies(21, joined)));
            refused.forEach(host::send);
            host.settle();
            assertThat(host.heard("error"))
                    .hasSize(refused.size())
                    .allMatch(error -> error.path("code").asText().equals("validation-failed"));

            host.send(message(List.of(), List.of(Map.of("kind", "SPIED", "ago", 0))));
            host.send(message(List.of(sample(pair.guest(), Map.of("route", "10.0.0.1"))), List.of()));
            host.settle();
            assertThat(host.heard("error").stream().skip(refused.size()))
                    .hasSize(2)
                    .allMatch(error -> error.path("code").asText().equals("malformed-json"));
            assertThat(samples()).isZero();
            assertThat(events()).isZero();
        }
    }

    @Test
    void whoWaitsInTheLobbyTellsNothing() {
        Browser guest = meeting.candidate();
        guest.send(message(List.of(), List.of(Map.of("kind", "JOINED", "ago", 0))));
        assertThat(guest.await("error").path("code").asText()).isEqualTo("forbidden");
        assertThat(events()).isZero();
        guest.leave();
    }

    @Test
    void samplesThatComeTooEarlyOrAreTooManyAreLeftOut() {
        try (Pair pair = meeting.pair()) {
            Browser host = pair.host();
            List<Map<String, ?>> one = List.of(sample(pair.guest(), Map.of()));
            clock.advance(Duration.ZERO);
            tell(host, one, List.of());
            tell(host, one, List.of());
            clock.advance(Duration.ofSeconds(7));
            tell(host, one, List.of());
            assertThat(samples()).isEqualTo(1);
            clock.advance(Duration.ofSeconds(1));
            tell(host, one, List.of());
            assertThat(samples()).isEqualTo(2);

            Rows.update("UPDATE quality_record SET samples = 5000, events = 299 WHERE participant_id = '" + host.id()
                    + "'");
            clock.advance(Duration.ofSeconds(10));
            tell(host, one, List.of(Map.of("kind", "JOINED", "ago", 0)));
            tell(host, one, List.of(Map.of("kind", "JOINED", "ago", 0)));
            assertThat(samples()).isEqualTo(2);
            assertThat(events()).isEqualTo(1);
            assertThat(host.heard("error")).isEmpty();
        }
    }

    @Test
    void metersCountWhatWasTaken() {
        Exported before = Exported.at(management);
        try (Pair pair = meeting.pair()) {
            tell(
                    pair.host(),
                    List.of(sample(pair.guest(), Map.of("route", "RELAY"))),
                    List.of(
                            Map.of("kind", "JOINED", "ago", 0),
                            Map.of("kind", "FIRST_FRAME", "peer", pair.guest().id(), "ms", 1_500, "ago", 0),
                            Map.of("kind", "SOCKET_LOST", "ago", 0),
                            Map.of("kind", "SOCKET_BACK", "ms", 900, "ago", 0),
                            Map.of("kind", "ICE_RESTARTED", "peer", pair.guest().id(), "ago", 0),
                            Map.of("kind", "MEDIA_FAILED", "cause", "ICE_FAILED", "ago", 0)));
        }
        Exported after = Exported.at(management);
        for (String metric : List.of(
                "parley_room_joins_total",
                "parley_room_first_frame_seconds_count",
                "parley_room_reconnects_total",
                "parley_room_ice_restarts_total")) {
            assertThat(after.sum(metric)).as(metric).isEqualTo(before.sum(metric) + 1);
        }
        assertThat(after.sum("parley_room_samples_total", "route=\"relay\""))
                .isEqualTo(before.sum("parley_room_samples_total", "route=\"relay\"") + 1);
        assertThat(after.sum("parley_room_failures_total", "cause=\"ice-failed\""))
                .isEqualTo(before.sum("parley_room_failures_total", "cause=\"ice-failed\"") + 1);
        after.check("meeting");
    }

    @Test
    void ofMembersWhoTalkOnlySumsAreKept() {
        Exported before = Exported.at(management);
        Talk talk = talks.accepted();
        try (Both both = talk.both()) {
            tell(
                    both.inviter(),
                    List.of(sample(both.invitee(), Map.of())),
                    List.of(Map.of("kind", "JOINED", "ago", 0)));
            assertThat(both.inviter().heard("error")).isEmpty();
        }
        assertThat(Exported.at(management).sum("parley_room_joins_total"))
                .isEqualTo(before.sum("parley_room_joins_total") + 1);
        String counted = " FROM quality_record WHERE meeting_id = '" + talk.id + "'";
        assertThat(Rows.number("SELECT samples + events" + counted)).isEqualTo(2);
        assertThat(Rows.number("SELECT count(*) FROM quality_sample WHERE participant_id IN (SELECT participant_id"
                        + counted + ")"))
                .isZero();
    }

    @Test
    void afterTheTimeForWhichItIsKeptItIsDeleted() {
        try (Pair pair = meeting.pair()) {
            tell(pair.host(), List.of(sample(pair.guest(), Map.of())), List.of(Map.of("kind", "JOINED", "ago", 0)));
        }
        clock.advance(Duration.ofDays(179));
        forgetOldQuality.sweep();
        assertThat(samples()).isEqualTo(1);
        clock.advance(Duration.ofDays(2));
        forgetOldQuality.sweep();
        assertThat(samples()).isZero();
        assertThat(events()).isZero();
    }

    private static void tell(Browser by, List<Map<String, ?>> samples, List<Map<String, ?>> events) {
        by.send(message(samples, events));
        by.settle();
    }

    private static Map<String, ?> message(List<Map<String, ?>> samples, List<Map<String, ?>> events) {
        return Map.of("t", "quality", "samples", samples, "events", events);
    }

    private static Map<String, ?> sample(Browser peer, Map<String, ?> other) {
        Map<String, Object> sample = new HashMap<>(Map.of(
                "peer", peer.id(), "roundTrip", 42, "jitter", 3, "kbitIn", 900, "kbitOut", 800, "route", "HOST"));
        sample.putAll(other);
        return sample;
    }

    private long samples() {
        return stored("quality_sample");
    }

    private long events() {
        return stored("quality_event");
    }

    private long stored(String table) {
        return Rows.number("SELECT count(*) FROM quality_record r JOIN " + table
                + " s ON s.participant_id = r.participant_id WHERE r.meeting_id = '" + meeting.id + "'");
    }

    private String owner() {
        return Tokens.token(meeting.ownerId, "recruiter");
    }

    private Response quality(String token) {
        return given().auth().oauth2(token).get(QUALITY, meeting.id);
    }
}
