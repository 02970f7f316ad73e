package dev.parley.e2e;

import com.fasterxml.jackson.databind.JsonNode;

import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** An interview that is open now, with its candidate's mailed link. */
record Meeting(Api.Match match, String id, String link) {

    static Meeting openNow(Suite suite, String candidate, String interviewer) {
        Api.Match match = suite.api().newReadyMatch(candidate);
        JsonNode interview = suite.api()
                .book(
                        match,
                        interviewer,
                        suite.now().plus(Duration.ofMinutes(6)).truncatedTo(ChronoUnit.MINUTES),
                        Duration.ofMinutes(30));
        String link =
                suite.inbox().awaitMail(match.email(), "Interview Scheduled - ").link();
        return new Meeting(match, interview.get("id").asText(), link);
    }
}
