package dev.parley.scheduling.interview;

import dev.parley.contracts.Topics;
import dev.parley.contracts.meeting.MeetingEvents;
import dev.parley.contracts.meeting.RoomState;
import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.platform.event.DomainEvent;
import dev.parley.platform.event.ReceivedEvent;
import dev.parley.platform.testing.EventProbe;
import dev.parley.platform.testing.EventSender;
import dev.parley.scheduling.testing.Scene;
import dev.parley.scheduling.testing.Scene.Match;
import dev.parley.scheduling.testing.Scene.Recruiter;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

/** A video service that makes no meeting: the interview is held here, and its recruiter is told. */
@QuarkusTest
class VideoFallBackIT {

    @Inject
    Scene scene;

    @Test
    void the_interview_is_held_here_once_and_its_recruiter_reads_why() {
        UUID owner = UUID.randomUUID();
        Recruiter recruiter = scene.as(owner, "recruiter");
        Match match = recruiter.ready();
        UUID interview;
        try (EventProbe requests = EventProbe.on(Topics.NOTIFICATION_REQUEST)) {
            interview = zoom(recruiter, match);
            assertThat(request(requests, match.candidateId(), "interview-scheduled")
                            .params())
                    .containsEntry("videoHost", "Zoom");
            failed(interview, 1, "ZOOM");
            await().untilAsserted(() -> recruiter
                    .get("/interviews/" + interview)
                    .then()
                    .body("provider", equalTo("INTERNAL_VIDEO_ROOM"))
                    .body("warnings", hasItem("video-failed")));
            failed(interview, 2, "ZOOM");
            NotificationRequest told = request(requests, owner, "owner-video-failed");
            assertThat(told.params()).containsEntry("videoService", "Zoom").containsEntry("failure", "unauthorized");
            assertThat(request(requests, match.candidateId(), "interview-video-changed")
                            .params())
                    .doesNotContainKey("videoHost");
        }
        recruiter
                .get("/interviews/" + interview + "/logs")
                .then()
                .body("items.action", contains("SCHEDULED", "VIDEO_FELL_BACK"));
        recruiter
                .put("/interviews/" + interview + "/video", Map.of("provider", "INTERNAL_VIDEO_ROOM"))
                .then()
                .statusCode(200)
                .body("warnings", empty());
    }

    @Test
    void a_failure_of_a_service_that_was_left_meanwhile_changes_nothing() {
        Recruiter recruiter = scene.recruiter();
        UUID interview = zoom(recruiter, recruiter.ready());
        recruiter
                .put(
                        "/interviews/" + interview + "/video",
                        Map.of("provider", "EXTERNAL_LINK", "videoLink", "https://zoom.us/j/1"))
                .then()
                .statusCode(200);
        failed(interview, 1, "ZOOM");
        failed(interview, 2, "EXTERNAL_LINK");
        await().untilAsserted(() ->
                recruiter.get("/interviews/" + interview).then().body("provider", equalTo("INTERNAL_VIDEO_ROOM")));
        recruiter
                .get("/interviews/" + interview + "/logs")
                .then()
                .body("items.action", contains("SCHEDULED", "VIDEO_CHANGED", "VIDEO_FELL_BACK"));
    }

    private static NotificationRequest request(EventProbe requests, UUID recipient, String template) {
        return requests.await((ReceivedEvent event) -> recipient.toString().equals(event.key())
                        && event.dataAs(NotificationRequest.class).template().equals(template))
                .dataAs(NotificationRequest.class);
    }

    private UUID zoom(Recruiter recruiter, Match match) {
        Instant start = Scene.inHours(30);
        Map<String, Object> body = Recruiter.body(match);
        body.put("interviewerIds", List.of(scene.interviewer()));
        body.put("startsAt", start.toString());
        body.put("endsAt", start.plusSeconds(3600).toString());
        body.put("provider", "ZOOM");
        return Recruiter.created(recruiter.post("/interviews", body));
    }

    private static void failed(UUID interview, long sequence, String provider) {
        RoomState room = new RoomState(interview, RoomState.OPEN, List.of(), null, null, null);
        EventSender.send(new DomainEvent(
                Topics.MEETING_ROOM,
                MeetingEvents.VIDEO_FAILED,
                interview,
                sequence,
                room.with(new RoomState.VideoFailure(provider, "unauthorized"))));
    }
}
