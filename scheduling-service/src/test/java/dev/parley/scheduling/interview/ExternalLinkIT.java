package dev.parley.scheduling.interview;

import dev.parley.contracts.Topics;
import dev.parley.contracts.meeting.MeetingEvents;
import dev.parley.contracts.meeting.RoomState;
import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.contracts.scheduling.InterviewState;
import dev.parley.contracts.scheduling.SchedulingEvents;
import dev.parley.platform.event.DomainEvent;
import dev.parley.platform.event.ReceivedEvent;
import dev.parley.platform.testing.EventProbe;
import dev.parley.platform.testing.EventSender;
import dev.parley.platform.testing.MutableClock;
import dev.parley.scheduling.testing.Scene;
import dev.parley.scheduling.testing.Scene.Match;
import dev.parley.scheduling.testing.Scene.Recruiter;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

/** Interviews that are held on another video service, by a link that the recruiter pasted. */
@QuarkusTest
class ExternalLinkIT {

    private static final String LINK = "https://us02web.zoom.us/j/8421?pwd=s3cret";
    private static final String OTHER = "https://teams.microsoft.com/l/meetup-join/777";

    @Inject
    Scene scene;

    @Inject
    MutableClock clock;

    private Recruiter recruiter;
    private UUID interviewer;
    private Match match;
    private Instant start;

    @BeforeEach
    void ready() {
        recruiter = scene.recruiter();
        interviewer = scene.interviewer();
        match = recruiter.ready();
        start = Scene.inHours(3);
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void it_is_offered_and_what_was_pasted_is_kept_told_to_staff_and_in_no_message() {
        recruiter.get("/interviews/providers").then().body("items.id", hasItem("EXTERNAL_LINK"));
        try (EventProbe events = EventProbe.on(Topics.SCHEDULING_INTERVIEW);
                EventProbe requests = EventProbe.on(Topics.NOTIFICATION_REQUEST)) {
            UUID interview = Recruiter.created(schedule("  HTTPS://US02web.Zoom.us/j/8421?pwd=s3cret "));

            recruiter
                    .get("/interviews/" + interview)
                    .then()
                    .body("provider", equalTo("EXTERNAL_LINK"))
                    .body("videoLink", equalTo(LINK));
            scene.as(interviewer, "interviewer")
                    .get("/interviews/" + interview)
                    .then()
                    .body("videoLink", equalTo(LINK));
            InterviewState told = events.await(SchedulingEvents.INTERVIEW_SCHEDULED, interview)
                    .dataAs(InterviewState.class);
            assertThat(told.provider()).isEqualTo("EXTERNAL_LINK");
            assertThat(told.videoLink()).isEqualTo(LINK);
            for (NotificationRequest message : List.of(
                    request(requests, match.candidateId(), "interview-scheduled"),
                    request(requests, interviewer, "interviewer-scheduled"))) {
                assertThat(message.params()).containsEntry("videoHost", "us02web.zoom.us");
                assertThat(message.toString()).doesNotContain("8421", "s3cret");
            }
            assertThat(recruiter.get("/interviews/" + interview + "/logs").asString())
                    .contains("us02web.zoom.us")
                    .doesNotContain("8421", "s3cret");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "EXTERNAL_LINK, , videoLink, required",
        "EXTERNAL_LINK, ' ', videoLink, required",
        "EXTERNAL_LINK, http://zoom.us/j/1, videoLink, link-not-https",
        "EXTERNAL_LINK, https://localhost/j/1, videoLink, link-host",
        "EXTERNAL_LINK, https://10.0.0.7/, videoLink, link-host",
        "EXTERNAL_LINK, https://me:pw@zoom.us/, videoLink, link-credentials",
        "INTERNAL_VIDEO_ROOM, https://zoom.us/j/1, videoLink, other-provider",
        ", https://zoom.us/j/1, videoLink, other-provider",
        "LIVEKIT, , provider, not-offered",
    })
    void a_link_that_cannot_be_used_is_refused_at_its_field(String provider, String link, String field, String code) {
        Map<String, Object> body = body();
        body.put("provider", provider);
        body.put("videoLink", link);
        refused(body, field, code);
    }

    @Test
    void only_a_live_interview_that_is_held_online_takes_place_elsewhere() {
        Map<String, Object> body = linked(LINK);
        body.putAll(Map.of("type", "OFFLINE", "place", "Pune, room 4"));
        refused(body, "provider", "not-online");
        Map<String, Object> alone = Recruiter.body(recruiter.readyForQuestions());
        alone.putAll(Map.of("mode", "SELF_PACED", "provider", "EXTERNAL_LINK", "videoLink", LINK));
        refused(alone, "provider", "not-online");
    }

    @Test
    void another_time_keeps_the_link() {
        UUID interview = Recruiter.created(schedule(LINK));
        Instant later = start.plus(Duration.ofHours(20));
        recruiter
                .put(
                        "/interviews/" + interview,
                        Map.of(
                                "startsAt",
                                later.toString(),
                                "endsAt",
                                later.plusSeconds(3600).toString()))
                .then()
                .statusCode(200)
                .body("videoLink", equalTo(LINK))
                .body("provider", equalTo("EXTERNAL_LINK"));
    }

    @Test
    void another_link_is_told_to_everybody_once_and_is_in_no_message() {
        UUID interview = Recruiter.created(schedule(LINK));
        try (EventProbe events = EventProbe.on(Topics.SCHEDULING_INTERVIEW);
                EventProbe requests = EventProbe.on(Topics.NOTIFICATION_REQUEST)) {
            change(interview, "EXTERNAL_LINK", OTHER).then().statusCode(200).body("videoLink", equalTo(OTHER));
            change(interview, "EXTERNAL_LINK", OTHER).then().statusCode(200);

            events.await((ReceivedEvent event) -> event.key().equals(interview.toString())
                    && OTHER.equals(event.dataAs(InterviewState.class).videoLink()));
            NotificationRequest toCandidate = request(requests, match.candidateId(), "interview-video-changed");
            NotificationRequest toPanel = request(requests, interviewer, "interviewer-video-changed");
            assertThat(toCandidate.params()).containsEntry("videoHost", "teams.microsoft.com");
            assertThat(toCandidate + " " + toPanel).doesNotContain("meetup-join");

            change(interview, "INTERNAL_VIDEO_ROOM", null)
                    .then()
                    .statusCode(200)
                    .body("provider", equalTo("INTERNAL_VIDEO_ROOM"))
                    .body("videoLink", nullValue());
            recruiter
                    .get("/interviews/" + interview + "/logs")
                    .then()
                    .body("items.action", contains("SCHEDULED", "VIDEO_CHANGED", "VIDEO_CHANGED"));
        }
    }

    @Test
    void others_stale_versions_and_what_is_over_change_no_link() {
        UUID interview = Recruiter.created(schedule(LINK));
        Map<String, Object> other = Map.of("provider", "EXTERNAL_LINK", "videoLink", OTHER);
        String path = "/interviews/" + interview + "/video";
        scene.recruiter().put(path, other).then().statusCode(404);
        scene.as(interviewer, "interviewer").put(path, other).then().statusCode(403);
        recruiter
                .put(path, Map.of("provider", "EXTERNAL_LINK", "videoLink", OTHER, "version", 4711))
                .then()
                .statusCode(412);
        recruiter.post("/interviews/" + interview + "/cancel", Map.of("reason", "ill"));
        change(interview, "EXTERNAL_LINK", OTHER).then().statusCode(409).body("state", equalTo("CANCELLED"));
        recruiter.get("/interviews/" + interview).then().body("videoLink", equalTo(LINK));
    }

    @Test
    void a_candidate_who_picks_a_time_later_finds_the_link_that_was_pasted_first() {
        Map<String, Object> body = Recruiter.body(match);
        body.putAll(Map.of("provider", "EXTERNAL_LINK", "videoLink", LINK));
        UUID interview = Recruiter.created(recruiter.post("/interviews", body));
        UUID slot = recruiter.slot(1, Scene.inHours(50), interviewer);
        recruiter.book(slot, interview).then().statusCode(200);
        recruiter
                .get("/interviews/" + interview)
                .then()
                .body("status", equalTo("SCHEDULED"))
                .body("videoLink", equalTo(LINK));
    }

    @Test
    void who_went_over_may_still_talk_after_the_end_so_it_settles_a_quarter_of_an_hour_later() {
        UUID interview = Recruiter.created(schedule(LINK));
        Instant end = start.plus(Duration.ofHours(1));
        EventSender.send(new DomainEvent(
                Topics.MEETING_ROOM,
                MeetingEvents.PARTICIPANT_JOINED,
                interview,
                1,
                new RoomState(interview, RoomState.CLOSED, List.of(), start, start.plusSeconds(5), start)));
        await().untilAsserted(() -> status(interview, "IN_PROGRESS"));

        settleAt(end);
        settleAt(end.plus(Duration.ofMinutes(15)).minusMillis(1));
        status(interview, "IN_PROGRESS");
        settleAt(end.plus(Duration.ofMinutes(15)));
        status(interview, "COMPLETED");
    }

    private void status(UUID interview, String status) {
        recruiter.get("/interviews/" + interview).then().body("status", equalTo(status));
    }

    private void settleAt(Instant moment) {
        clock.set(moment);
        scene.admin()
                .call()
                .post("/api/v1/interviews/auto-update-status")
                .then()
                .statusCode(200);
    }

    private Response change(UUID interview, String provider, String link) {
        Map<String, Object> body = new java.util.HashMap<>(Map.of("provider", provider));
        body.put("videoLink", link);
        return recruiter.put("/interviews/" + interview + "/video", body);
    }

    private Response schedule(String link) {
        return recruiter.post("/interviews", linked(link));
    }

    private Map<String, Object> linked(String link) {
        Map<String, Object> body = body();
        body.put("provider", "EXTERNAL_LINK");
        body.put("videoLink", link);
        return body;
    }

    private Map<String, Object> body() {
        Map<String, Object> body = Recruiter.body(match);
        body.put("interviewerIds", List.of(interviewer));
        body.put("startsAt", start.toString());
        body.put("endsAt", start.plus(Duration.ofHours(1)).toString());
        return body;
    }

    private void refused(Map<String, Object> body, String field, String code) {
        recruiter
                .post("/interviews", body)
                .then()
                .statusCode(400)
                .body("errors.field", contains(field))
                .body("errors.code", contains(code));
    }

    private static NotificationRequest request(EventProbe probe, UUID person, String template) {
        return probe.await((ReceivedEvent event) -> person.toString().equals(event.key())
                        && event.dataAs(NotificationRequest.class).template().equals(template))
                .dataAs(NotificationRequest.class);
    }
}
