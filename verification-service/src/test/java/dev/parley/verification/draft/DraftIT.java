package dev.parley.verification.draft;

import dev.parley.contracts.Topics;
import dev.parley.contracts.verification.CaseEvents;
import dev.parley.contracts.verification.CaseState;
import dev.parley.platform.testing.AtOnce;
import dev.parley.platform.testing.EventProbe;
import dev.parley.platform.testing.MutableClock;
import dev.parley.verification.cases.CaseType;
import dev.parley.verification.cases.VerificationCase;
import dev.parley.verification.testing.CandidatePage;
import dev.parley.verification.testing.Candidates;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class DraftIT {

    @Inject
    Candidates candidates;

    @Inject
    MutableClock clock;

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void a_form_is_empty_at_first_and_what_is_saved_is_there_on_another_device() {
        CandidatePage page = candidates.assigned(CaseType.ADDRESS);
        page.look().then().statusCode(200).body("draft.values", anEmptyMap()).body("draft.revision", equalTo(0));

        page.save(Map.of("street", "Unter den L"), 0).then().statusCode(200).body("revision", equalTo(1));
        page.save(Map.of("street", "Unter den Linden 1", "movedRecently", true), 1)
                .then()
                .statusCode(200)
                .body("revision", equalTo(2));

        new CandidatePage(page.caseId(), page.token())
                .look()
                .then()
                .body("draft.values.street", equalTo("Unter den Linden 1"))
                .body("draft.values.movedRecently", equalTo(true))
                .body("draft.revision", equalTo(2));
    }

    @Test
    void a_draft_typed_before_the_expiry_is_there_after_a_resend() {
        CandidatePage page = candidates.assigned(CaseType.ADDRESS, Duration.ofHours(1));
        page.save(Map.of("city", "Berlin"), 0).then().statusCode(200);
        clock.advance(Duration.ofHours(2));
        page.save(Map.of("city", "Bonn"), 1).then().statusCode(410).body("code", equalTo("token-expired"));

        CandidatePage fresh = candidates.resend(page);

        fresh.look().then().statusCode(200).body("draft.values", hasEntry("city", "Berlin"));
        page.look().then().statusCode(410).body("code", equalTo("token-replaced"));
    }

    @Test
    void a_tab_that_lags_behind_gets_what_the_other_one_saved() {
        CandidatePage page = candidates.assigned(CaseType.ADDRESS);
        page.save(Map.of("city", "Berlin"), 0).then().statusCode(200);

        page.save(Map.of("street", "Ring 5"), 0)
                .then()
                .statusCode(409)
                .body("code", equalTo("draft-changed"))
                .body("draft.values.city", equalTo("Berlin"))
                .body("draft.revision", equalTo(1));

        page.save(Map.of("street", "Ring 5", "city", "Berlin"), 1).then().statusCode(200);
    }

    @Test
    void of_several_saves_at_once_one_wins_and_the_others_are_told() throws Exception {
        CandidatePage page = candidates.assigned(CaseType.ADDRESS);
        Callable<Response> save = () -> page.save(Map.of("city", "Berlin"), 0);

        List<Integer> answers = AtOnce.run(Collections.nCopies(6, save)).stream()
                .map(Response::statusCode)
                .toList();

        assertThat(answers)
                .containsOnlyOnce(200)
                .filteredOn(status -> status == 409)
                .hasSize(5);
    }

    @Test
    void what_the_form_does_not_ask_is_refused_all_at_once() {
        CandidatePage page = candidates.assigned(CaseType.ADDRESS);
        Map<String, Object> values = new HashMap<>();
        values.put("status", "approved");
        values.put("street", 7);
        values.put("city", List.of("Berlin"));

        page.save(values, 0)
                .then()
                .statusCode(400)
                .body("code", equalTo("validation-failed"))
                .body("errors.field", containsInAnyOrder("status", "street", "city"));
        page.look().then().body("draft.revision", equalTo(0));
    }

    @Test
    void a_text_that_cannot_be_kept_is_refused_before_the_form_is_asked() {
        CandidatePage page = candidates.assigned(CaseType.ADDRESS);

        page.save(Map.of("city", "Ber\0lin"), 0)
                .then()
                .statusCode(400)
                .body("code", equalTo("validation-failed"))
                .body("errors.field", contains("values.city"))
                .body("errors.code", contains("text"));
        page.look().then().body("draft.revision", equalTo(0));
    }

    @Test
    void an_unknown_member_of_the_body_is_refused() {
        CandidatePage page = candidates.assigned(CaseType.ADDRESS);

        page.with()
                .contentType("application/json")
                .body(Map.of("values", Map.of(), "revision", 0, "submitted", true))
                .put("/api/v1/submission/draft")
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown-field"));
    }

    @Test
    void the_first_save_tells_that_somebody_has_begun_and_looking_does_not() {
        CandidatePage page = candidates.assigned(CaseType.ADDRESS);
        page.look();
        assertThat(candidates.of(page.caseId(), VerificationCase::link).openedAt())
                .isNull();

        try (EventProbe events = EventProbe.on(Topics.VERIFICATION_CASE)) {
            page.opened().then().statusCode(204);
            page.opened().then().statusCode(204);
            page.save(Map.of(), 0);
            page.save(Map.of(), 1);

            List<CaseState> states = events
                    .await(
                            2,
                            event -> event.type().equals(CaseEvents.CASE_CHANGED)
                                    && page.caseId().toString().equals(event.key()))
                    .stream()
                    .map(event -> event.dataAs(CaseState.class))
                    .toList();
            assertThat(states).hasSize(2);
            assertThat(states.getFirst().linkOpenedAt()).isNotNull();
            assertThat(states.getFirst().draftStartedAt()).isNull();
            assertThat(states.getLast().draftStartedAt()).isNotNull();
        }
    }

    @Test
    void nothing_personal_of_somebody_else_is_shown_without_their_link() {
        new CandidatePage(null, null).look().then().statusCode(404).body("code", equalTo("token-invalid"));
        new CandidatePage(null, "A".repeat(43)).look().then().statusCode(404).body("code", equalTo("token-invalid"));
        new CandidatePage(null, "../../x").look().then().statusCode(404).body("maskedEmail", nullValue());
        new CandidatePage(null, "A".repeat(43))
                .save(Map.of(), 0)
                .then()
                .statusCode(404)
                .body("code", equalTo("token-invalid"));
    }
}
