package dev.parley.verification.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parley.platform.testing.MutableClock;
import dev.parley.verification.testing.Scene;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** The two responses that the seed documents, field by field; a number has its country code. */
@QuarkusTest
class SeedContractIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String LIST = """
            {
              "success": true,
              "records": [
                {
                  "id": "uuid",
                  "caseNumber": "REC-2025-00001",
                  "status": "candidate_assigned",
                  "candidateTokenExpired": true,
                  "candidateName": "John Doe",
                  "candidateEmail": "john@example.com",
                  "candidateMobile": "+919876543210"
                }
              ],
              "pagination": { "total": 5, "page": 1, "limit": 10, "pages": 1 }
            }""";

    private static final String RESENT = """
            {
              "success": true,
              "message": "New candidate link generated and sent successfully",
              "submissionLink": "http://localhost:3000/candidate/submit?token=...",
              "expiresAt": "2025-12-23T17:00:00.000Z",
              "candidateInfo": { "name": "John Doe", "email": "john@example.com", "mobile": "+919876543210" }
            }""";

    @Inject
    Scene scene;

    @Inject
    MutableClock clock;

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void the_list_of_expired_cases_has_every_field_of_the_seed_with_its_type_and_value() throws Exception {
        String reference = UUID.randomUUID().toString();
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            ids.add(john(reference));
            scene.assign(ids.getLast());
        }
        clock.advance(Duration.ofHours(48));

        JsonNode answer = JSON.readTree(Scene.admin()
                .get("/records?status=candidate_expired&page=1&limit=10&q=" + reference)
                .then()
                .statusCode(200)
                .extract()
                .asString());

        JsonNode documented = JSON.readTree(LIST);
        assertThat(names(answer)).isEqualTo(names(documented));
        assertThat(answer.get("success")).isEqualTo(documented.get("success"));
        assertThat(answer.get("pagination")).isEqualTo(documented.get("pagination"));
        assertThat(answer.get("records")).hasSize(5);
        for (JsonNode each : answer.get("records")) {
            JsonNode example = documented.at("/records/0");
            for (String name : names(example)) {
                switch (name) {
                    case "id" ->
                        assertThat(UUID.fromString(each.get(name).asText())).isIn(ids);
                    case "caseNumber" -> assertThat(each.get(name).asText()).matches("REC-\\d{4}-\\d{5,}");
                    default -> assertThat(each.get(name)).as(name).isEqualTo(example.get(name));
                }
            }
        }
    }

    @Test
    void the_answer_to_a_resend_has_exactly_the_fields_of_the_seed() throws Exception {
        clock.set(Instant.parse("2025-12-21T17:00:00Z"));
        UUID id = john(UUID.randomUUID().toString());
        scene.assign(id);

        JsonNode answer = JSON.readTree(Scene.admin()
                .post("/records/" + id + "/resend-candidate-link", Map.of("expiryHours", 48))
                .then()
                .statusCode(200)
                .extract()
                .asString());

        JsonNode documented = JSON.readTree(RESENT);
        assertThat(names(answer)).isEqualTo(names(documented));
        for (String name : List.of("success", "message", "expiresAt", "candidateInfo")) {
            assertThat(answer.get(name)).as(name).isEqualTo(documented.get(name));
        }
        assertThat(answer.get("submissionLink").asText())
                .matches("http://localhost:8080/candidate/submit\\?token=[A-Za-z0-9_-]{43}");
    }

    private static UUID john(String reference) {
        return Scene.admin()
                .post(
                        "/records",
                        Map.of(
                                "caseType", "employment",
                                "candidateName", "John Doe",
                                "candidateEmail", "john@example.com",
                                "candidateMobile", "9876543210",
                                "candidateZone", "Asia/Kolkata",
                                "reference", reference))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
