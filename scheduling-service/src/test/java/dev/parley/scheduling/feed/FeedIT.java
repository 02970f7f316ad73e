package dev.parley.scheduling.feed;

import dev.parley.contracts.Topics;
import dev.parley.contracts.link.LinkPurpose;
import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.platform.link.LinkKey;
import dev.parley.platform.link.LinkKeys;
import dev.parley.platform.link.LinkRole;
import dev.parley.platform.testing.EventProbe;
import dev.parley.platform.testing.MutableClock;
import dev.parley.scheduling.testing.Scene;
import dev.parley.scheduling.testing.Scene.Recruiter;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.io.StringReader;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

@QuarkusTest
class FeedIT {

    private static final String OWN = "/interviewers/me/calendar-feed";

    @Inject
    Scene scene;

    @Inject
    LinkKeys keys;

    @Inject
    MutableClock clock;

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void the_feed_has_the_interviews_of_its_owner_as_the_mails_know_them() throws Exception {
        Recruiter recruiter = scene.recruiter();
        UUID interviewer = scene.interviewer();
        String feed = feedOf(interviewer);
        Instant start = Scene.inHours(24 * 20).truncatedTo(ChronoUnit.SECONDS);
        try (EventProbe probe = EventProbe.on(Topics.NOTIFICATION_REQUEST)) {
            UUID interview = recruiter.scheduled(recruiter.ready(), start, interviewer);
            recruiter.scheduled(recruiter.ready(), start, scene.interviewer());
            recruiter
                    .put(
                            "/interviews/" + interview,
                            Map.of(
                                    "startsAt", start.plusSeconds(7200).toString(),
                                    "endsAt", start.plusSeconds(9000).toString()))
                    .then()
                    .statusCode(200);

            Calendar calendar = calendar(read(feed));
            calendar.validate();
            VEvent event = calendar.<VEvent>getComponents().getFirst();
            NotificationRequest mail = probe.await(
                            2, e -> interviewer.toString().equals(e.key()))
                    .getLast()
                    .dataAs(NotificationRequest.class);

            assertThat(calendar.getComponents()).hasSize(1);
            assertThat(event.getUid().orElseThrow().getValue())
                    .isEqualTo(mail.calendar().uid());
            assertThat(event.getSequence().getSequenceNo())
                    .isEqualTo(mail.calendar().sequence())
                    .isEqualTo(1);
            assertThat(event.getSummary().getValue()).isEqualTo(mail.calendar().summary());
            assertThat(event.getSummary().getValue())
                    .contains(mail.params().get("candidateName"), mail.params().get("jobTitle"));
            assertThat(event.getStatus().getValue()).isEqualTo("CONFIRMED");
            assertThat(Instant.from(event.getDateTimeStart().getDate()))
                    .isEqualTo(mail.calendar().startsAt());
            assertThat(read(feed).asString()).doesNotContain("session_key");
        }
    }

    @Test
    void what_was_called_off_stays_for_a_while_as_cancelled() throws Exception {
        Recruiter recruiter = scene.recruiter();
        UUID interviewer = scene.interviewer();
        String feed = feedOf(interviewer);
        UUID interview = recruiter.scheduled(recruiter.ready(), Scene.inHours(24 * 40), interviewer);
        recruiter
                .post("/interviews/" + interview + "/cancel", Map.of("reason", "ill"))
                .then()
                .statusCode(200);

        VEvent event = calendar(read(feed)).<VEvent>getComponents().getFirst();
        assertThat(event.getStatus().getValue()).isEqualTo("CANCELLED");
        assertThat(event.getSequence().getSequenceNo()).isEqualTo(1);

        clock.advance(Duration.ofDays(15));
        assertThat(calendar(read(feed)).getComponents()).isEmpty();
    }

    @Test
    void a_program_that_has_it_already_is_told_so() {
        Recruiter recruiter = scene.recruiter();
        UUID interviewer = scene.interviewer();
        String feed = feedOf(interviewer);
        String tag = read(feed).header("ETag");

        assertThat(read(feed).header("ETag")).isEqualTo(tag);
        given().header("If-None-Match", tag).get(feed).then().statusCode(304).body(emptyString());
        given().head(feed).then().statusCode(200).header("ETag", tag).contentType(startsWith("text/calendar"));

        recruiter.scheduled(recruiter.ready(), Scene.inHours(24 * 21), interviewer);
        given().header("If-None-Match", tag).get(feed).then().statusCode(200);
    }

    @Test
    void a_new_address_ends_the_former_one_and_revoking_ends_all() {
        UUID interviewer = scene.interviewer();
        Recruiter me = scene.as(interviewer, "interviewer");
        me.get(OWN).then().statusCode(200).body("url", nullValue());
        String first = feedOf(interviewer);
        String second = feedOf(interviewer);

        assertThat(second).isNotEqualTo(first);
        given().get(first).then().statusCode(410).body("type", equalTo("/problems/link-replaced"));
        given().get(second).then().statusCode(200);
        assertThat(me.get(OWN).jsonPath().getString("url")).endsWith(second);
        me.call().delete("/api/v1" + OWN).then().statusCode(204);
        given().get(second).then().statusCode(410);
        me.get(OWN).then().body("url", nullValue());
        String third = feedOf(interviewer);
        assertThat(List.of(first, second)).doesNotContain(third);
        given().get(third).then().statusCode(200);
    }

    @Test
    void other_keys_open_nothing() {
        UUID interviewer = scene.interviewer();
        feedOf(interviewer);
        String interviewKey = keys.derive(new LinkKey(LinkPurpose.INTERVIEW, LinkRole.INTERVIEWER, interviewer, 1));
        for (String file : List.of(interviewKey + ".ics", "x.ics", ".ics", interviewKey, "A".repeat(52) + ".ics")) {
            given().get("/calendar/" + file).then().statusCode(404).contentType("application/problem+json");
        }
        scene.recruiter().post(OWN, Map.of()).then().statusCode(403);
    }

    /** Its path. */
    private String feedOf(UUID interviewer) {
        Response answer = scene.as(interviewer, "interviewer").call().post("/api/v1" + OWN);
        return URI.create(answer.then().statusCode(200).extract().jsonPath().getString("url"))
                .getPath();
    }

    private static Response read(String feed) {
        Response answer = given().get(feed);
        answer.then().statusCode(200).contentType("text/calendar; charset=UTF-8");
        return answer;
    }

    private static Calendar calendar(Response answer) throws Exception {
        return new CalendarBuilder().build(new StringReader(answer.asString()));
    }
}
