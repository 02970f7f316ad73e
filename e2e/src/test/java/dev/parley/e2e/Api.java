package dev.parley.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import org.awaitility.Awaitility;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The suite's public API through the gateway, with tokens of the demo accounts. */
final class Api {

    private static final Duration TOKEN_LIFE = Duration.ofMinutes(4);
    private static final Map<String, Token> TOKENS = new ConcurrentHashMap<>();
    private static final Map<String, String> PASSWORDS = new ConcurrentHashMap<>();

    private final Http http = new Http();
    private final String publicUrl;
    private final String issuer;

    Api(String publicUrl, String issuer) {
        this.publicUrl = publicUrl;
        this.issuer = issuer;
    }

    private record Token(String value, Instant issuedAt) {

        boolean fresh() {
            return issuedAt.plus(TOKEN_LIFE).isAfter(Instant.now());
        }
    }

    /** A candidate who may be scheduled at once, with a job of their own. */
    record Match(String jobId, String jobTitle, String candidateId, String name, String email) {}

    /** An account that is none of the demo accounts, whose passwords are their names. */
    void knows(String account, String password) {
        PASSWORDS.put(account, password);
    }

    Http.Answer get(String as, String path) {
        return http.get(publicUrl + "/api/v1" + path, token(as));
    }

    Http.Answer post(String as, String path, Object body) {
        return http.post(publicUrl + "/api/v1" + path, token(as), body);
    }

    Http.Answer put(String as, String path, Object body) {
        return http.put(publicUrl + "/api/v1" + path, token(as), body);
    }

    /** A fresh job and candidate of the recruiter; nothing is switched on yet. */
    Match newMatch(String name) {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        String title = "Engineer " + mark;
        JsonNode job = post(
                        "recruiter",
                        "/jobs",
                        Map.of("title", title, "companyName", "Northwind", "minimumNotice", "PT0S"))
                .ok();
        String email = name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "." + mark + "@mail.example";
        JsonNode candidate = post(
                        "recruiter",
                        "/candidates",
                        Map.of(
                                "name",
                                name,
                                "email",
                                email,
                                "zone",
                                "Europe/Berlin",
                                "jobId",
                                job.get("id").asText()))
                .ok();
        return new Match(job.get("id").asText(), title, candidate.get("id").asText(), name, email);
    }

    /** The same, shortlisted and with online interviews enabled. */
    Match newReadyMatch(String name) {
        Match match = newMatch(name);
        post(
                        "recruiter",
                        "/candidates/" + match.candidateId() + "/shortlist",
                        Map.of("jobId", match.jobId(), "shortlisted", true))
                .ok();
        post(
                        "recruiter",
                        "/candidates/" + match.candidateId() + "/toggle-interview",
                        Map.of("jobId", match.jobId(), "interviewEnabled", true, "onlineInterviewEnabled", true))
                .ok();
        return match;
    }

    /** Books an interview with that interviewer; the answer is the interview. */
    JsonNode book(Match match, String interviewer, Instant startsAt, Duration length) {
        return bookWith(match, interviewerId(interviewer), startsAt, length).ok();
    }

    Http.Answer bookWith(Match match, String interviewerId, Instant startsAt, Duration length) {
        return bookWith(match, List.of(interviewerId), startsAt, length);
    }

    Http.Answer bookWith(Match match, List<String> interviewerIds, Instant startsAt, Duration length) {
        return bookWith(
                match,
                Map.of(
                        "interviewerIds", interviewerIds,
                        "startsAt", startsAt.toString(),
                        "endsAt", startsAt.plus(length).toString()));
    }

    /** A slot of one seat of that interviewer; the answer is the slot. */
    JsonNode offerSlot(String interviewer, Instant startsAt, Duration length) {
        return post(
                        "recruiter",
                        "/interviews/slots",
                        Map.of(
                                "interviewerIds", List.of(interviewerId(interviewer)),
                                "startsAt", startsAt.toString(),
                                "endsAt", startsAt.plus(length).toString(),
                                "zone", "Asia/Kolkata",
                                "maxCandidates", 1))
                .ok();
    }

    /** An interview without a time, whose candidate may pick one among the slots of that interviewer. */
    JsonNode letPick(Match match, String interviewer) {
        return bookWith(match, Map.of("slotInterviewerIds", List.of(interviewerId(interviewer))))
                .ok();
    }

    /** An interview without a time, whose candidate was not asked for one. */
    JsonNode bookWithoutTime(Match match) {
        return bookWith(match, Map.of()).ok();
    }

    /** Writes the questions of a job, once meeting knows the job; returns when scheduling knows the questions. */
    void asks(String jobId, List<Map<String, Object>> questions) {
        Awaitility.await("job")
                .atMost(Duration.ofSeconds(30))
                .until(() -> put("recruiter", "/question-banks/" + jobId, Map.of("questions", questions))
                                .status()
                        < 300);
        Awaitility.await("questions of the job")
                .atMost(Duration.ofSeconds(30))
                .until(() -> get("recruiter", "/jobs/" + jobId)
                                .ok()
                                .path("questions")
                                .asInt()
                        == questions.size());
    }

    /** A self-paced interview of a job that has questions; its id. A null says nothing of that instant. */
    String selfPaced(Match match, Instant opensAt, Instant deadline) {
        Map<String, Object> request = new HashMap<>();
        request.put("mode", "SELF_PACED");
        request.put("opensAt", opensAt);
        request.put("deadline", deadline);
        request.replaceAll((name, value) -> value == null ? null : value.toString());
        return bookWith(match, request).ok().get("id").asText();
    }

    private Http.Answer bookWith(Match match, Map<String, Object> more) {
        Map<String, Object> request = new HashMap<>(more);
        request.put("jobId", match.jobId());
        request.put("candidateId", match.candidateId());
        request.put("zone", "Asia/Kolkata");
        request.put("type", "ONLINE");
        request.putIfAbsent("mode", "LIVE");
        return post("recruiter", "/interviews", request);
    }

    /** Sends an invite; retries while the interview is not yet known to the invite service. */
    JsonNode invite(String interviewId) {
        return Awaitility.await("invite")
                .atMost(Duration.ofSeconds(15))
                .until(
                        () -> post("recruiter", "/invites", Map.of("interviewId", interviewId)),
                        sent -> sent.status() != 503)
                .ok();
    }

    /** The id of a demo account, by its user name. */
    String interviewerId(String userName) {
        for (JsonNode person : get("recruiter", "/interviewers").ok().get("items")) {
            if (person.get("email").asText().startsWith(userName + "@")) {
                return person.get("id").asText();
            }
        }
        throw new AssertionError("No interviewer " + userName);
    }

    JsonNode interview(String id) {
        return get("recruiter", "/interviews/" + id).ok();
    }

    void awaitStatus(String interviewId, String status) {
        Awaitility.await("interview " + status)
                .atMost(Duration.ofSeconds(40))
                .until(() -> interview(interviewId).get("status").asText(), status::equals);
    }

    /** The actions of an interview's audit log, oldest first. */
    List<String> auditedActions(String interviewId) {
        JsonNode items = get("recruiter", "/interviews/" + interviewId + "/logs?limit=100")
                .ok()
                .get("items");
        return items.findValuesAsText("action");
    }

    String token(String as) {
        return TOKENS.compute(
                        issuer + " " + as, (key, known) -> known != null && known.fresh() ? known : fetchToken(as))
                .value();
    }

    private Token fetchToken(String name) {
        String password = URLEncoder.encode(PASSWORDS.getOrDefault(name, name), StandardCharsets.UTF_8);
        String form =
                "grant_type=password&client_id=parley-cli&scope=openid&username=" + name + "&password=" + password;
        JsonNode answer =
                http.form(issuer + "/protocol/openid-connect/token", form).ok();
        return new Token(answer.get("access_token").asText(), Instant.now());
    }
}
