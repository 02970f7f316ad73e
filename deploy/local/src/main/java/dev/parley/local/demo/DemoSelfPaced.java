package dev.parley.local.demo;

import com.fasterxml.jackson.databind.JsonNode;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Questions of a job, one self-paced interview that is open now, and one whose candidate has answered. */
final class DemoSelfPaced {

    private record Asked(String text, String thinkTime, String answerLimit, String answer) {

        Map<String, Object> toRequest() {
            Map<String, Object> request = new HashMap<>(Map.of("text", text, "answerLimit", answerLimit));
            if (thinkTime != null) {
                request.put("thinkTime", thinkTime);
            }
            return request;
        }
    }

    private static final List<Asked> QUESTIONS = List.of(
            new Asked("Which customer do you remember best, and what did you do for them?", null, "PT2M", """
                    A bakery with eleven shops. Their tills lost orders each Friday, and three colleagues had closed the \
                    case as "network". I went there on a Friday, saw that the label printer restarted the router, and \
                    moved one plug. They are customers still, nine years later."""),
            new Asked(
                    "A robot stands still at a customer's site, and nobody knows why. The customer is angry. "
                            + "What do you say in the first five minutes?",
                    "PT1M",
                    "PT2M",
                    """
                    That I have heard them, what I know and what I do not know yet. Then one question: what can't they \
                    ship today? I promise the next call for a time, not "soon", and I keep it even without news."""),
            new Asked(
                    "What would you like to learn in your first three months here?",
                    null,
                    "PT1M",
                    "How the fleet is updated, and which of our promises to customers cost engineering the most sleep."));

    private static final Set<String> ALIVE = Set.of("SCHEDULED", "IN_PROGRESS");

    private final Api api;
    private final String publicUrl;

    DemoSelfPaced(Api api, String publicUrl) {
        this.api = api;
        this.publicUrl = publicUrl;
    }

    /**
     * @param waiting  candidate whose interview is open now
     * @param answered candidate who has finished
     */
    void write(String jobId, String waiting, String answered) {
        ask(jobId);
        if (interview(jobId, waiting, ALIVE).isEmpty()) {
            schedule(jobId, waiting);
        }
        if (interview(jobId, answered, Set.of("COMPLETED")).isEmpty()) {
            answer(interview(jobId, answered, ALIVE).orElseGet(() -> schedule(jobId, answered)));
        }
    }

    private void ask(String jobId) {
        String bank = "/question-banks/" + jobId;
        JsonNode present = Api.untilKnown(() -> api.tryGet(bank)).orFail("GET " + bank);
        if (present.path("version").asInt() == 0) {
            api.put(
                    bank,
                    Map.of("questions", QUESTIONS.stream().map(Asked::toRequest).toList()));
        }
    }

    private Optional<JsonNode> interview(String jobId, String candidateId, Set<String> statuses) {
        String query = "/interviews?mode=SELF_PACED&jobId=" + jobId + "&candidateId=" + candidateId;
        for (JsonNode interview : api.get(query).path("items")) {
            if (statuses.contains(interview.path("status").asText())) {
                return Optional.of(api.get("/interviews/" + interview.path("id").asText()));
            }
        }
        return Optional.empty();
    }

    private JsonNode schedule(String jobId, String candidateId) {
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
        return Api.untilKnown(() -> api.tryPost("/interviews", request)).orFail("The demo's self-paced interview");
    }

    private void answer(JsonNode interview) {
        String id = interview.path("id").asText();
        String link = interview.path("meetingLink").asText();
        Api candidate = Api.withInterview(publicUrl, id, link.substring(link.indexOf('=') + 1));
        JsonNode view = Api.untilKnown(() -> candidate.tryGet("/ai/" + id)).orFail("GET /ai/" + id);
        String consent = view.path("consentVersion").asText();
        JsonNode run = candidate.post("/ai/start", Map.of("interviewId", id, "consentVersion", consent));
        while (run.has("question")) {
            run = answer(candidate, id, run.path("question"));
        }
    }

    private static JsonNode answer(Api candidate, String id, JsonNode question) {
        String questionId = question.path("id").asText();
        if (!question.path("phase").asText().equals("done")) {
            String text = text(question.path("number").asInt());
            boolean begins = question.path("phase").asText().equals("thinking");
            int take = question.path("take").asInt() + (begins ? 1 : 0);
            Optional<DemoRecording> recording =
                    begins && !question.path("last").asBoolean() ? DemoRecording.of(text) : Optional.empty();
            String by = recording.isPresent() ? "recording" : "typing";
            candidate.post("/ai/" + id + "/begin", Map.of("questionId", questionId, "take", take, "by", by));
            Map<String, Object> answer = new HashMap<>(Map.of("questionId", questionId, "take", take));
            recording.ifPresentOrElse(
                    recorded -> {
                        upload(candidate, id, answer, recorded);
                        answer.put("recorded", true);
                    },
                    () -> answer.put("text", text));
            candidate.post("/ai/" + id + "/answers", answer);
        }
        String onward = question.path("last").asBoolean() ? "/finish" : "/next";
        return candidate.post("/ai/" + id + onward, Map.of("questionId", questionId));
    }

    private static void upload(Api candidate, String id, Map<String, Object> take, DemoRecording recording) {
        Map<String, Object> request = new HashMap<>(take);
        request.put("mimeType", DemoRecording.MIME_TYPE);
        JsonNode begun = candidate.post("/ai/" + id + "/recordings", request);
        String path = "/ai/" + id + "/recordings/" + begun.path("id").asText();
        List<byte[]> chunks = recording.chunks();
        MessageDigest whole = sha256();
        for (int number = 0; number < chunks.size(); number++) {
            byte[] digest = sha256().digest(chunks.get(number));
            candidate.putChunk(path + "/chunks/" + number, chunks.get(number), digest);
            whole.update(digest);
        }
        String sha256 = HexFormat.of().formatHex(whole.digest());
        candidate.post(path + "/complete", Map.of("chunks", chunks.size(), "sha256", sha256));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of the question with that number; a newcomer may have added some. */
    private static String text(int number) {
        return QUESTIONS.get((number - 1) % QUESTIONS.size()).answer();
    }
}
