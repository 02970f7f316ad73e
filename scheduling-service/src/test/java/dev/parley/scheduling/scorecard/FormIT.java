package dev.parley.scheduling.scorecard;

import dev.parley.scheduling.testing.Scene;
import dev.parley.scheduling.testing.Scene.Recruiter;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class FormIT {

    @Inject
    Scene scene;

    private Recruiter recruiter;
    private UUID job;

    @BeforeEach
    void aJob() {
        recruiter = scene.recruiter();
        job = recruiter.job();
    }

    @Test
    void each_change_is_another_version_and_criteria_keep_their_keys() {
        recruiter.get(path()).then().statusCode(200).body("version", equalTo(0)).body("criteria", empty());
        put(0, Map.of("label", "Problem solving"), Map.of("label", " Zoë’s question ", "scale", 3, "optional", true))
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("criteria.key", contains("problem-solving", "zoe-s-question"))
                .body("criteria.scale", contains(5, 3))
                .body("criteria.optional", contains(false, true));
        put(1, Map.of("key", "problem-solving", "label", "Solving problems"), Map.of("label", "Problem solving"))
                .then()
                .body("version", equalTo(2))
                .body("criteria.key", contains("problem-solving", "problem-solving-2"))
                .body("criteria[1].label", equalTo("Problem solving"));
        recruiter.get(path()).then().body("version", equalTo(2)).body("criteria[0].help", nullValue());
    }

    @Test
    void what_says_the_same_is_no_new_version_and_without_criteria_there_is_no_form() {
        put(0, Map.of("label", "Depth")).then().body("version", equalTo(1));
        put(1, Map.of("label", "Depth")).then().statusCode(200).body("version", equalTo(1));
        put(1).then().body("version", equalTo(2)).body("criteria", empty());
    }

    @Test
    void who_did_not_see_the_latest_version_is_told_and_of_many_at_once_one_wins() throws Exception {
        put(0, Map.of("label", "Depth")).then().statusCode(200);
        put(0, Map.of("label", "Breadth")).then().statusCode(412).body("currentVersion", equalTo(1));
        List<Integer> answers = new ArrayList<>();
        try (var pool = Executors.newFixedThreadPool(8)) {
            List<Future<Integer>> calls = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                Map<String, Object> criterion = Map.of("label", "Criterion " + i);
                calls.add(pool.submit(() -> put(1, criterion).statusCode()));
            }
            for (Future<Integer> call : calls) {
                answers.add(call.get());
            }
        }
        assertThat(Collections.frequency(answers, 200)).isEqualTo(1);
        assertThat(answers).containsOnly(200, 412);
    }

    @Test
    void all_that_is_wrong_is_named_and_a_foreign_job_is_unknown() {
        put(0, Map.of("label", " ", "scale", 1), Map.of("label", "x", "scale", 11), Map.of("label", "y", "key", "Ä"))
                .then()
                .statusCode(400)
                .body(
                        "errors.field",
                        containsInAnyOrder(
                                "criteria[0].label", "criteria[0].scale", "criteria[1].scale", "criteria[2].key"));
        put(0, Map.of("label", "a", "key", "k"), Map.of("label", "b", "key", "k"))
                .then()
                .statusCode(400)
                .body("errors.code", contains("duplicate"));
        recruiter
                .put(path(), Map.of("criteria", List.of(), "ownerId", UUID.randomUUID()))
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/unknown-field"));
        scene.recruiter().get(path()).then().statusCode(404);
        scene.recruiter().put(path(), Map.of("criteria", List.of())).then().statusCode(404);
    }

    private String path() {
        return "/jobs/" + job + "/scorecard-form";
    }

    @SafeVarargs
    private Response put(int version, Map<String, Object>... criteria) {
        return recruiter.put(path(), new HashMap<>(Map.of("criteria", List.of(criteria), "version", version)));
    }
}
