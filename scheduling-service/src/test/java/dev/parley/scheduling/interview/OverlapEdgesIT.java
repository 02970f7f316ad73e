package dev.parley.scheduling.interview;

import dev.parley.scheduling.testing.Scene;
import dev.parley.scheduling.testing.Scene.Match;
import dev.parley.scheduling.testing.Scene.Recruiter;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import static org.hamcrest.Matchers.contains;

/** Ranges are half-open: where one ends the next may begin, to the millisecond. */
@QuarkusTest
class OverlapEdgesIT {

    private static final Duration HOUR = Duration.ofHours(1);

    @Inject
    Scene scene;

    private Recruiter recruiter;
    private UUID interviewer;
    private Match match;
    private Instant start;

    @BeforeEach
    void schedule() {
        recruiter = scene.recruiter();
        interviewer = scene.interviewer();
        match = recruiter.ready();
        start = Scene.inHours(400);
        recruiter.scheduled(match, start, interviewer);
    }

    @ParameterizedTest
    @CsvSource({"-1, 422", "0, 201", "1, 201"})
    void the_candidate_is_free_from_the_end_on(long millis, int status) {
        Response answer = recruiter.schedule(match, start.plus(HOUR).plusMillis(millis), scene.interviewer());
        is(answer, status, "candidate-overlap");
    }

    @ParameterizedTest
    @CsvSource({"-1, 201", "0, 201", "1, 422"})
    void the_candidate_is_free_until_the_start(long millis, int status) {
        Response answer = recruiter.schedule(match, start.minus(HOUR).plusMillis(millis), scene.interviewer());
        is(answer, status, "candidate-overlap");
    }

    @ParameterizedTest
    @CsvSource({"-1, 422", "0, 201", "1, 201"})
    void the_interviewer_is_free_from_the_end_on(long millis, int status) {
        Response answer = recruiter.schedule(recruiter.ready(), start.plus(HOUR).plusMillis(millis), interviewer);
        is(answer, status, "interviewer-overlap");
    }

    @ParameterizedTest
    @CsvSource({"-1, 201", "0, 201", "1, 422"})
    void the_interviewer_is_free_until_the_start(long millis, int status) {
        Response answer =
                recruiter.schedule(recruiter.ready(), start.minus(HOUR).plusMillis(millis), interviewer);
        is(answer, status, "interviewer-overlap");
    }

    private static void is(Response answer, int status, String code) {
        answer.then().statusCode(status);
        if (status == 422) {
            answer.then().body("errors.code", contains(code));
        }
    }
}
