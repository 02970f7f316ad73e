package dev.parley.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import org.awaitility.Awaitility;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Self-paced interviews of as many candidates as one likes. What candidates do goes straight to the service: so many of
 * them from one address are held up by the gateway.
 */
final class PacedInterviews {

    private final Api api;
    private final String meeting;
    private final Http http = new Http();

    PacedInterviews(Api api, String meeting) {
        this.api = api;
        this.meeting = meeting;
    }

    /** A candidate at their first question, whose clock runs. */
    record Begun(String interviewId, String key, String questionId) {}

    /** A job with one question; its id. */
    String job(String answerLimit) {
        String title = "Bench " + UUID.randomUUID().toString().substring(0, 8);
        String id = api.post("recruiter", "/jobs", Map.of("title", title, "companyName", "Northwind"))
                .ok()
                .get("id")
                .asText();
        api.asks(id, List.of(Map.of("text", "What did you build last?", "answerLimit", answerLimit)));
        return id;
    }

    List<Begun> begun(String jobId, int many) {
        return IntStream.range(0, many)
                .mapToObj(each -> begin(jobId, "recording"))
                .toList();
    }

    /** An interview whose candidate has typed an answer and finished; its id. */
    String finish(String jobId) {
        Begun begun = begin(jobId, "typing");
        String path = "/api/v1/ai/" + begun.interviewId();
        post(
                path + "/answers",
                Map.of("sessionKey", begun.key(), "questionId", begun.questionId(), "take", 1, "text", "A bridge"));
        post(path + "/finish", Map.of("sessionKey", begun.key(), "questionId", begun.questionId()));
        return begun.interviewId();
    }

    private Begun begin(String jobId, String by) {
        String mark = UUID.randomUUID().toString().substring(0, 12);
        String candidateId = api.post(
                        "recruiter",
                        "/candidates",
                        Map.of(
                                "name",
                                "Bea Bench",
                                "email",
                                "bea." + mark + "@mail.example",
                                "zone",
                                "Europe/Berlin",
                                "jobId",
                                jobId))
                .ok()
                .get("id")
                .asText();
        String candidate = "/candidates/" + candidateId;
        api.post("recruiter", candidate + "/shortlist", Map.of("jobId", jobId, "shortlisted", true))
                .ok();
        api.post(
                        "recruiter",
                        candidate + "/toggle-interview",
                        Map.of("jobId", jobId, "interviewEnabled", true, "onlineInterviewEnabled", true))
                .ok();
        Map<String, Object> request = Map.of(
                "jobId",
                jobId,
                "candidateId",
                candidateId,
                "zone",
                "Europe/Berlin",
                "type",
                "ONLINE",
                "mode",
                "SELF_PACED");
        JsonNode interview = api.post("recruiter", "/interviews", request).ok();
        String id = interview.get("id").asText();
        String link = interview.get("meetingLink").asText();
        String key = link.substring(link.indexOf('=') + 1);
        JsonNode run = start(id, key);
        String questionId = run.path("question").path("id").asText();
        post("/api/v1/ai/" + id + "/begin", Map.of("sessionKey", key, "questionId", questionId, "take", 1, "by", by));
        return new Begun(id, key, questionId);
    }

    /** Meeting hears of the interview through an event. */
    private JsonNode start(String id, String key) {
        Map<String, Object> body = Map.of("sessionKey", key, "consentVersion", "none");
        String consent = Awaitility.await("interview " + id)
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> http.post(meeting + "/api/v1/ai/start", null, body), answer -> answer.status() == 422)
                .json()
                .path("consentVersion")
                .asText();
        return post("/api/v1/ai/start", Map.of("sessionKey", key, "consentVersion", consent));
    }

    JsonNode post(String path, Map<String, ?> body) {
        return http.post(meeting + path, null, body).ok();
    }
}
