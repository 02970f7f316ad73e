package dev.parley.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** What happens to interviews on their way: moved, called off, missed, held elsewhere, done in one's own time. */
class SchedulingE2E {

    private static final Duration LENGTH = Duration.ofMinutes(30);

    private final Suite suite = Suite.shared();
    private final Api api = suite.api();

    /** A day that no other journey uses. */
    @BeforeEach
    void farFromOtherJourneys() {
        suite.backToThePresent();
        suite.travelTo(suite.now().plus(Duration.ofDays(20)));
    }

    @Test
    void a_moved_interview_tells_everybody_the_new_time_and_keeps_its_link() {
        Api.Match match = api.newReadyMatch("Tara Moved");
        String id = book(match, "interviewer", Duration.ofHours(30));
        String link =
                suite.inbox().awaitMail(match.email(), "Interview Scheduled - ").link();
        Instant later = hours(32);

        JsonNode moved = api.put(
                        "recruiter",
                        "/interviews/" + id,
                        Map.of(
                                "startsAt",
                                later.toString(),
                                "endsAt",
                                later.plus(LENGTH).toString()))
                .ok();

        assertThat(moved.get("startsAt").asText()).isEqualTo(text(later));
        assertThat(moved.get("revision").asInt()).isEqualTo(1);
        Inbox.Mail mail = suite.inbox().awaitMail(match.email(), "Interview Rescheduled - ");
        assertThat(mail.link()).isEqualTo(link);
        assertThat(api.auditedActions(id)).contains("SCHEDULED", "RESCHEDULED");
    }

    @Test
    void a_cancelled_interview_needs_a_reason_and_frees_the_interviewer() {
        Api.Match match = api.newReadyMatch("Karl Off");
        String id = book(match, "interviewer", Duration.ofHours(40));
        assertThat(api.post("recruiter", "/interviews/" + id + "/cancel", Map.of())
                        .status())
                .isEqualTo(400);

        api.post("recruiter", "/interviews/" + id + "/cancel", Map.of("reason", "The role is filled"))
                .ok();

        Inbox.Mail mail = suite.inbox().awaitMail(match.email(), "Interview Cancelled - ");
        assertThat(mail.text()).contains("The role is filled");
        book(api.newReadyMatch("Next One"), "interviewer", Duration.ofHours(40));
        assertThat(api.auditedActions(id)).contains("SCHEDULED", "CANCELLED");
    }

    @Test
    void an_interview_that_nobody_came_to_becomes_a_no_show_and_can_be_corrected_with_a_reason() {
        Api.Match match = api.newReadyMatch("Nora Absent");
        String id = book(match, "interviewer", Duration.ofHours(50));
        suite.travelTo(end(id).plus(Duration.ofMinutes(15)));

        api.post("admin", "/interviews/auto-update-status", Map.of()).ok();

        api.awaitStatus(id, "NO_SHOW");
        assertThat(api.interview(id).get("noShowParty").asText()).isEqualTo("BOTH");
        Http.Answer silent = api.post("recruiter", "/interviews/" + id + "/outcome", Map.of("status", "COMPLETED"));
        assertThat(silent.status()).isEqualTo(400);
        api.post(
                        "recruiter",
                        "/interviews/" + id + "/outcome",
                        Map.of("status", "COMPLETED", "reason", "We talked on the phone instead"))
                .ok();
        api.awaitStatus(id, "COMPLETED");
        assertThat(api.auditedActions(id)).contains("NO_SHOW", "OUTCOME_CORRECTED");
    }

    @Test
    void an_interview_on_site_has_a_place_and_completes_after_its_end() {
        Api.Match match = api.newReadyMatch("Otto Onsite");
        Map<String, Object> request = request(match, "OFFLINE", "LIVE");
        Instant start = hours(60);
        request.put("interviewerIds", List.of(api.interviewerId("interviewer")));
        request.put("startsAt", start.toString());
        request.put("endsAt", start.plus(LENGTH).toString());
        assertThat(api.post("recruiter", "/interviews", request).status()).isIn(400, 422);

        request.put("place", "Torstraße 12, Berlin");
        String id = api.post("recruiter", "/interviews", request).ok().get("id").asText();

        assertThat(suite.inbox()
                        .awaitMail(match.email(), "Interview Scheduled - ")
                        .text())
                .contains("Torstraße 12, Berlin");
        suite.travelTo(end(id).plusSeconds(1));
        api.post("admin", "/interviews/auto-update-status", Map.of()).ok();
        api.awaitStatus(id, "COMPLETED");
    }

    @Test
    void a_self_paced_interview_is_refused_and_mailed_to_nobody_while_the_job_has_no_questions() {
        Api.Match match = api.newReadyMatch("Nils Noquestions");

        Http.Answer refused = api.post("recruiter", "/interviews", request(match, "ONLINE", "SELF_PACED"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("interview-rules");
        assertThat(refused.json().get("errors").findValuesAsText("code")).containsExactly("no-questions");
        assertThat(suite.inbox().mailsTo(match.email())).isEmpty();
        JsonNode modes = api.get("recruiter", "/interviews/providers").ok().get("modes");
        assertThat(modes).extracting(JsonNode::asText).containsExactly("LIVE", "SELF_PACED");
    }

    @Test
    void a_reminder_goes_out_a_day_before_by_mail_and_never_after_a_cancel() {
        Api.Match reminded = api.newReadyMatch("Rosa Reminded");
        Api.Match spared = api.newReadyMatch("Sven Spared");
        String id = book(reminded, "interviewer", Duration.ofHours(70));
        String cancelled = book(spared, "interviewer2", Duration.ofHours(70));
        api.post("recruiter", "/interviews/" + cancelled + "/cancel", Map.of("reason", "Not needed any more"))
                .ok();

        suite.travelTo(start(id).minus(Duration.ofHours(24)).plusSeconds(1));

        suite.inbox().awaitMail(reminded.email(), "Reminder: your interview");
        suite.inbox().awaitMail(spared.email(), "Interview Cancelled - ");
        assertThat(suite.inbox().mailsTo(spared.email()))
                .noneMatch(mail -> mail.subject().startsWith("Reminder"));
    }

    private String book(Api.Match match, String interviewer, Duration ahead) {
        return api.book(match, interviewer, hours(ahead.toHours()), LENGTH)
                .get("id")
                .asText();
    }

    private Map<String, Object> request(Api.Match match, String type, String mode) {
        Map<String, Object> request = new HashMap<>();
        request.put("jobId", match.jobId());
        request.put("candidateId", match.candidateId());
        request.put("zone", "Asia/Kolkata");
        request.put("type", type);
        request.put("mode", mode);
        return request;
    }

    private Instant hours(long ahead) {
        return suite.now().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(ahead));
    }

    private Instant start(String id) {
        return Instant.parse(api.interview(id).get("startsAt").asText());
    }

    private Instant end(String id) {
        return Instant.parse(api.interview(id).get("endsAt").asText());
    }

    private static String text(Instant instant) {
        return instant.toString().replace("Z", ".000Z");
    }
}
