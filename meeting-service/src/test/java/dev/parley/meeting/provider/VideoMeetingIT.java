package dev.parley.meeting.provider;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parley.contracts.Topics;
import dev.parley.contracts.meeting.MeetingEvents;
import dev.parley.contracts.meeting.RoomState;
import dev.parley.meeting.testing.Rows;
import dev.parley.meeting.testing.Scene;
import dev.parley.meeting.testing.Scene.Meeting;
import dev.parley.platform.testing.EventProbe;
import dev.parley.platform.testing.MutableClock;
import dev.parley.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/** Meetings on video services, as their interviews are booked, moved and cancelled, against what their APIs describe. */
@QuarkusTest
class VideoMeetingIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Scene scene;

    @Inject
    MutableClock clock;

    @ConfigProperty(name = "test.video-stub")
    String stub;

    @BeforeEach
    void behaveWell() {
        control("{}");
    }

    @AfterEach
    void letTheClockRun() {
        control("{}");
        clock.reset();
    }

    @Test
    void zoom_gets_a_meeting_that_moves_and_goes_with_its_interview_and_leads_people_over() {
        Meeting meeting = scene.meeting(clock.instant().plus(Duration.ofMinutes(5)));
        book(meeting, "ZOOM");
        awaitLink(meeting, "https://us05web.zoom.us/j/");
        JsonNode made = meetings(meeting).getFirst();
        assertThat(made.get("topic").asText()).isEqualTo("Engineer - Acme");
        assertThat(made.get("duration").asInt()).isEqualTo(60);
        assertThat(made.at("/settings/join_before_host").asBoolean()).isTrue();
        meeting.portal().then().body("videoHost", equalTo("us05web.zoom.us")).body("videoLink", nullValue());
        meeting.goOver(meeting.asCandidate())
                .then()
                .statusCode(200)
                .body("videoLink", equalTo(made.get("join_url").asText()));

        meeting.startsAt = meeting.startsAt.plus(Duration.ofHours(5));
        meeting.publish("SCHEDULED");
        String moved = seconds(meeting.startsAt);
        await().until(() ->
                meetings(meeting).getFirst().get("start_time").asText().equals(moved));
        assertThat(meetings(meeting)).hasSize(1);

        meeting.publish("CANCELLED");
        await().until(() -> meetings(meeting).isEmpty());
    }

    @Test
    void google_meet_gets_a_space_that_stays_when_the_interview_moves() {
        Meeting meeting = scene.meeting(clock.instant().plus(Duration.ofMinutes(5)));
        book(meeting, "GOOGLE_MEET");
        awaitLink(meeting, "https://meet.google.com/");
        String link = goesTo(meeting);
        meeting.startsAt = meeting.startsAt.plus(Duration.ofMinutes(3));
        meeting.publish("SCHEDULED");
        settled(meeting);
        assertThat(goesTo(meeting)).isEqualTo(link);
        meeting.publish("CANCELLED");
        settled(meeting);
        assertThat(state().get("calls").toString()).contains(":endActiveConference");
    }

    @Test
    void one_event_after_the_other_makes_one_meeting() {
        Meeting meeting = scene.meeting(clock.instant().plus(Duration.ofMinutes(5)));
        book(meeting, "ZOOM");
        for (int i = 0; i < 4; i++) {
            meeting.publish("SCHEDULED");
        }
        awaitLink(meeting, "https://us05web.zoom.us/j/");
        settled(meeting);
        assertThat(meetings(meeting)).hasSize(1);
    }

    @Test
    void a_meeting_of_which_the_answer_was_lost_is_found_again_instead_of_made_twice() {
        control("{\"silent\": true}");
        Meeting meeting = scene.meeting(clock.instant().plus(Duration.ofMinutes(5)));
        book(meeting, "ZOOM");
        await().until(() -> meetings(meeting).size() == 1);
        control("{}");
        awaitLink(meeting, "https://us05web.zoom.us/j/");
        assertThat(meetings(meeting)).hasSize(1);
    }

    @Test
    void a_meeting_of_which_the_answer_was_lost_goes_too_when_its_interview_is_cancelled() {
        control("{\"silent\": true}");
        Meeting meeting = scene.meeting(clock.instant().plus(Duration.ofMinutes(5)));
        book(meeting, "ZOOM");
        await().until(() -> meetings(meeting).size() == 1);
        meeting.publish("CANCELLED");
        control("{}");
        await().until(() -> meetings(meeting).isEmpty());
        settled(meeting);
    }

    @Test
    void a_replica_that_was_killed_before_it_noted_its_meeting_leaves_one_that_the_next_finds() {
        Meeting meeting = scene.meeting(clock.instant().plus(Duration.ofMinutes(5)));
        book(meeting, "ZOOM");
        awaitLink(meeting, "https://us05web.zoom.us/j/");
        String link = goesTo(meeting);
        Rows.update("UPDATE video_meeting SET remote_id = NULL, link = NULL, done = -1, asked = true,"
                + " claimed_until = clock_timestamp() - interval '1 second' WHERE interview_id = '" + meeting.id + "'");
        awaitLink(meeting, "https://us05web.zoom.us/j/");
        assertThat(goesTo(meeting)).isEqualTo(link);
        assertThat(meetings(meeting)).hasSize(1);
    }

    @Test
    void another_service_deletes_the_meeting_of_the_former_and_back_makes_one_anew() {
        Meeting meeting = scene.meeting(clock.instant().plus(Duration.ofMinutes(5)));
        book(meeting, "ZOOM");
        awaitLink(meeting, "https://us05web.zoom.us/j/");
        book(meeting, "GOOGLE_MEET");
        awaitLink(meeting, "https://meet.google.com/");
        await().until(() -> meetings(meeting).isEmpty());
        book(meeting, "ZOOM");
        awaitLink(meeting, "https://us05web.zoom.us/j/");
        assertThat(meetings(meeting)).hasSize(1);
    }

    @Test
    void a_meeting_that_somebody_deleted_there_is_made_anew_when_the_interview_moves() {
        Meeting meeting = scene.meeting(clock.instant().plus(Duration.ofMinutes(5)));
        book(meeting, "ZOOM");
        awaitLink(meeting, "https://us05web.zoom.us/j/");
        String first = goesTo(meeting);
        control("{\"forget\": true}");
        meeting.startsAt = meeting.startsAt.plus(Duration.ofMinutes(2));
        meeting.publish("SCHEDULED");
        await().until(() -> !first.equals(linkOf(meeting)) && linkOf(meeting) != null);
        assertThat(meetings(meeting)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"tokenStatus\": 400, \"status\": 401}', unauthorized",
        "'{\"status\": 401}', unauthorized",
        "'{\"status\": 403}', forbidden",
        "'{\"status\": 400, \"code\": 4711}', forbidden",
        "'{\"status\": 404}', gone",
        "'{\"joinUrl\": \"http://zoom.us/not-encrypted\"}', foreign-link",
        "'{\"joinUrl\": \"https://zoom.us.evil.example/j/1\"}', foreign-link",
        "'{\"joinUrl\": \"\"}', unreadable",
        "'{\"page\": \"<html>Hello</html>\"}', unreadable",
        "'{\"page\": \"{}\"}', unreadable",
    })
    void a_lasting_failure_holds_the_interview_here_at_once_and_tells_why(String behaviour, String failure) {
        control(behaviour);
        Meeting meeting = scene.meeting(clock.instant().plus(Duration.ofMinutes(5)));
        try (EventProbe probe = EventProbe.on(Topics.MEETING_ROOM)) {
            book(meeting, "ZOOM");
            RoomState told = probe.await(MeetingEvents.VIDEO_FAILED, meeting.id).dataAs(RoomState.class);
            assertThat(told.videoFailure()).isEqualTo(new RoomState.VideoFailure("ZOOM", failure));
        }
        meeting.join(meeting.asCandidate()).then().statusCode(200);
        control("{}");
        meeting.provider = "INTERNAL_VIDEO_ROOM";
        meeting.publish("SCHEDULED");
        await().until(() -> meetings(meeting).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"status\": 500}', unavailable",
        "'{\"hang\": true}', timeout",
        "'{\"status\": 429, \"retryAfter\": 1}', busy",
    })
    void a_passing_failure_is_tried_again_and_holds_the_interview_here_after_a_minute(
            String behaviour, String failure) {
        control(behaviour);
        Meeting meeting = scene.meeting(clock.instant().plus(Duration.ofMinutes(5)));
        try (EventProbe probe = EventProbe.on(Topics.MEETING_ROOM)) {
            book(meeting, "ZOOM");
            await().until(() -> tries(meeting) >= 2);
            clock.advance(Duration.ofMinutes(2));
            RoomState told = probe.await(MeetingEvents.VIDEO_FAILED, meeting.id).dataAs(RoomState.class);
            assertThat(told.videoFailure()).isEqualTo(new RoomState.VideoFailure("ZOOM", failure));
        }
    }

    @Test
    void a_passing_failure_that_ends_in_time_does_no_harm() {
        control("{\"status\": 503}");
        Meeting meeting = scene.meeting(clock.instant().plus(Duration.ofMinutes(5)));
        book(meeting, "ZOOM");
        await().until(() -> tries(meeting) >= 1);
        control("{}");
        awaitLink(meeting, "https://us05web.zoom.us/j/");
    }

    @ParameterizedTest
    @CsvSource({
        "'{}', true, ",
        "'{\"tokenStatus\": 400}', false, unauthorized",
        "'{\"status\": 403}', false, forbidden",
        "'{\"status\": 429, \"retryAfter\": 7}', false, busy",
        "'{\"status\": 502}', false, unavailable",
        "'{\"hang\": true}', false, timeout",
        "'{\"trickle\": true}', false, timeout",
        "'{\"status\": 400, \"code\": 4711}', false, forbidden",
        "'{\"page\": \"nothing\"}', false, unreadable",
    })
    void an_admin_tests_the_account_and_reads_what_is_wrong(String behaviour, boolean works, String failure) {
        control(behaviour);
        test().body("works", equalTo(works)).body("failure", equalTo(failure));
        if ("busy".equals(failure)) {
            test().body("retryAfterSeconds", equalTo(7));
        }
    }

    @Test
    void only_admins_see_the_accounts_and_nobody_a_secret() {
        String shown = given().auth()
                .oauth2(Tokens.admin())
                .get("/api/v1/video-services")
                .then()
                .statusCode(200)
                .body("items.id", containsInAnyOrder("ZOOM", "GOOGLE_MEET"))
                .body("items.configured", containsInAnyOrder(true, true))
                .body("items.offered", containsInAnyOrder(false, false))
                .extract()
                .asString();
        assertThat(shown).doesNotContain("secret", "key", "client", "account", "acme.example");
        given().auth()
                .oauth2(Tokens.recruiter())
                .get("/api/v1/video-services")
                .then()
                .statusCode(403);
    }

    @Test
    void nobody_tests_what_is_no_service() {
        test("GOOGLE_MEET").statusCode(200).body("works", equalTo(true));
        test("LIVEKIT").statusCode(404);
    }

    private void book(Meeting meeting, String provider) {
        meeting.provider = provider;
        meeting.publish("SCHEDULED");
    }

    private static ValidatableResponse test() {
        return test("ZOOM").statusCode(200);
    }

    private static ValidatableResponse test(String service) {
        return given().auth()
                .oauth2(Tokens.admin())
                .post("/api/v1/video-services/{service}/test", service)
                .then();
    }

    private static void awaitLink(Meeting meeting, String start) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> linkOf(meeting), link -> link != null && link.startsWith(start));
    }

    private static String linkOf(Meeting meeting) {
        return meeting.asInterviewer()
                .get("/api/v1/interviews/{id}/portal", meeting.id)
                .path("videoLink");
    }

    private static String goesTo(Meeting meeting) {
        return meeting.goOver(meeting.asCandidate())
                .then()
                .statusCode(200)
                .extract()
                .path("videoLink");
    }

    private static void settled(Meeting meeting) {
        await().until(() -> Rows.number("SELECT count(*) FROM video_meeting WHERE done < wanted AND interview_id = '"
                        + meeting.id + "'")
                == 0);
    }

    private static long tries(Meeting meeting) {
        return Rows.number("SELECT tries FROM video_meeting WHERE interview_id = '" + meeting.id + "'");
    }

    /** Those of the interview that there are at the service. */
    private List<JsonNode> meetings(Meeting meeting) {
        List<JsonNode> own = new ArrayList<>();
        state().get("meetings").forEach(made -> {
            if (made.get("agenda").asText().endsWith(meeting.id.toString())) {
                own.add(made);
            }
        });
        return own;
    }

    private JsonNode state() {
        return ask(HttpRequest.newBuilder(URI.create(stub + "/state")).GET());
    }

    private void control(String behaviour) {
        ask(HttpRequest.newBuilder(URI.create(stub + "/control")).POST(HttpRequest.BodyPublishers.ofString(behaviour)));
    }

    private static JsonNode ask(HttpRequest.Builder request) {
        try {
            return JSON.readTree(CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString())
                    .body());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String seconds(Instant instant) {
        return instant.truncatedTo(java.time.temporal.ChronoUnit.SECONDS).toString();
    }
}
