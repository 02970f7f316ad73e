package dev.parley.meeting.selfpaced;

import dev.parley.meeting.testing.Scene.Meeting;
import io.restassured.http.ContentType;
import io.restassured.response.Response;

import java.util.HashMap;
import java.util.Map;

/** A candidate at their self-paced interview. */
record Sitting(Meeting meeting) {

    static final String CONSENT = "2026-12";

    Response start() {
        return post("/api/v1/ai/start", Map.of("interviewId", meeting.id, "consentVersion", CONSENT));
    }

    Response show() {
        return meeting.asCandidate().get("/api/v1/ai/{id}", meeting.id);
    }

    Response begin(String question, int take) {
        return post("begin", question, Map.of("take", take));
    }

    Response beginBy(String question, int take, String how) {
        return post("begin", question, Map.of("take", take, "by", how));
    }

    /** What was recorded is the answer. */
    Response recorded(String question, int take) {
        return post("answers", question, Map.of("take", take, "recorded", true));
    }

    Response finishAndHandInLater(String question) {
        return post("finish", question, Map.of("handInLater", true));
    }

    Response keep(String question, int take, int revision, String text) {
        Map<String, Object> body = new HashMap<>(Map.of("take", take, "revision", revision, "text", text));
        body.put("questionId", question);
        return meeting.asCandidate().contentType(ContentType.JSON).body(body).put("/api/v1/ai/{id}/draft", meeting.id);
    }

    Response answer(String question, int take, String text) {
        return post("answers", question, Map.of("take", take, "text", text));
    }

    Response next(String question) {
        return post("next", question, Map.of());
    }

    Response skip(String question) {
        return post("next", question, Map.of("skip", true));
    }

    Response finish(String question) {
        return post("finish", question, Map.of());
    }

    /** Begins and gives the first answer. */
    Response say(String question, String text) {
        begin(question, 1).then().statusCode(200);
        return answer(question, 1, text);
    }

    /** The id of the question that is asked. */
    String asked() {
        return show().jsonPath().getString("question.id");
    }

    private Response post(String verb, String question, Map<String, ?> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("questionId", question);
        return post("/api/v1/ai/" + meeting.id + "/" + verb, body);
    }

    private Response post(String path, Map<String, ?> body) {
        return meeting.asCandidate().contentType(ContentType.JSON).body(body).post(path);
    }
}
