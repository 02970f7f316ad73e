package dev.parley.verification.submission;

import dev.parley.contracts.Topics;
import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.contracts.verification.CaseEvents;
import dev.parley.contracts.verification.CaseState;
import dev.parley.platform.testing.AtOnce;
import dev.parley.platform.testing.EventProbe;
import dev.parley.platform.testing.MutableClock;
import dev.parley.verification.cases.CaseStatus;
import dev.parley.verification.cases.CaseType;
import dev.parley.verification.cases.VerificationCase;
import dev.parley.verification.document.SampleFiles;
import dev.parley.verification.testing.Asked;
import dev.parley.verification.testing.CandidatePage;
import dev.parley.verification.testing.Candidates;
import dev.parley.verification.testing.CaseLock;
import dev.parley.verification.testing.StaffDesk;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

import static dev.parley.verification.testing.CandidatePage.ADDRESS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

@QuarkusTest
class SubmissionIT {

    @Inject
    Candidates candidates;

    @Inject
    CaseLock caseLock;

    @Inject
    MutableClock clock;

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void the_page_shows_the_form_of_the_case_and_what_is_agreed_to() {
        CandidatePage page = candidates.assigned(CaseType.IDENTITY);

        page.look()
                .then()
                .statusCode(200)
                .body("state", equalTo("open"))
                .body("caseType", equalTo("identity"))
                .body("candidateName", equalTo("Asha Rao"))
                .body("companyName", notNullValue())
                .body("expiresAt", notNullValue())
                .body("now", notNullValue())
                .body("form.type", equalTo("identity"))
                .body("form.version", equalTo(1))
                .body("form.sections[0].fields[0].type", equalTo("text"))
                .body("form.sections[0].fields[0].required", equalTo(true))
                .body("consent.version", equalTo("1"))
                .body("documents", equalTo(List.of()))
                .body("fieldRequests", equalTo(List.of()));
    }

    @Test
    void a_complete_form_is_handed_in_and_the_case_moves_on() {
        CandidatePage page = ready();

        try (EventProbe events = EventProbe.on(Topics.VERIFICATION_CASE);
                EventProbe requests = EventProbe.on(Topics.NOTIFICATION_REQUEST)) {
            String submittedAt = page.submit(ADDRESS, 0)
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("submitted"))
                    .body("caseNumber", notNullValue())
                    .extract()
                    .path("submittedAt");

            CaseState state =
                    events.await(CaseEvents.CASE_SUBMITTED, page.caseId()).dataAs(CaseState.class);
            assertThat(state.status()).isEqualTo("submitted");
            assertThat(state.submittedAt()).isEqualTo(submittedAt);
            NotificationRequest receipt = requests.await(Asked.of(page.caseId(), "verification-receipt"))
                    .dataAs(NotificationRequest.class);
            assertThat(receipt.template()).isEqualTo("verification-receipt");
            assertThat(receipt.channel()).isEqualTo("EMAIL");
            assertThat(receipt.params()).containsEntry("submittedAt", submittedAt);
        }
        assertThat(candidates.of(page.caseId(), VerificationCase::status)).isEqualTo(CaseStatus.SUBMITTED);
        page.look()
                .then()
                .statusCode(409)
                .body("code", equalTo("already-submitted"))
                .body("submittedAt", notNullValue())
                .body("caseNumber", notNullValue());
        page.save(Map.of(), 1).then().statusCode(409).body("code", equalTo("already-submitted"));
        page.upload("addressProof", "late.pdf", SampleFiles.pdf())
                .then()
                .statusCode(409)
                .body("code", equalTo("already-submitted"));
    }

    @Test
    void everything_that_is_missing_is_named_at_once() {
        CandidatePage page = candidates.assigned(CaseType.ADDRESS);

        page.submitBody(Map.of("values", Map.of("since", "2999-01-01", "country", "Atlantis"), "revision", 0), null)
                .then()
                .statusCode(422)
                .body("code", equalTo("form-invalid"))
                .body(
                        "errors.field",
                        containsInAnyOrder("street", "city", "since", "country", "tenure", "addressProof", "consent"))
                .body("errors.code", hasItem("late"));
        assertThat(candidates.of(page.caseId(), VerificationCase::status)).isEqualTo(CaseStatus.CANDIDATE_ASSIGNED);
    }

    @Test
    void without_consent_to_the_present_text_nothing_is_handed_in() {
        CandidatePage page = ready();
        Map<String, Object> body = new HashMap<>(Map.of("values", ADDRESS, "revision", 0, "consentVersion", "1"));

        page.submitBody(body, null).then().statusCode(422).body("code", equalTo("consent-missing"));
        body.put("consent", false);
        page.submitBody(body, null).then().statusCode(422).body("errors.field", contains("consent"));
        body.put("consent", true);
        body.put("consentVersion", "0");
        page.submitBody(body, null).then().statusCode(422).body("code", equalTo("consent-missing"));
        body.put("consentVersion", "1");
        page.submitBody(body, null).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"-1, 200", "0, 410", "1, 410"})
    void the_link_is_over_at_the_very_millisecond(long millis, int status) {
        CandidatePage page = ready();
        Instant expiresAt = candidates.of(page.caseId(), VerificationCase::link).expiresAt();

        clock.set(expiresAt.plusMillis(millis));

        page.look().then().statusCode(status);
        page.save(ADDRESS, 0).then().statusCode(status);
        Response answer = page.submit(ADDRESS, status == 200 ? 1 : 0);
        assertThat(answer.statusCode()).isEqualTo(status);
        if (status == 410) {
            answer.then()
                    .body("code", equalTo("token-expired"))
                    .body("canRequestFresh", equalTo(true))
                    .body("requestsLeft", equalTo(2))
                    .body("maskedEmail", notNullValue());
        }
    }

    @Test
    void a_form_that_arrived_in_time_counts_even_if_the_link_expires_while_it_is_worked_on() throws Exception {
        CandidatePage page = ready();
        Instant expiresAt = candidates.of(page.caseId(), VerificationCase::link).expiresAt();
        Instant arrival = expiresAt.minusMillis(1);
        clock.set(arrival);

        CompletableFuture<Response> answer;
        try (AutoCloseable held = caseLock.hold(page.caseId())) {
            assertThat(held).isNotNull();
            answer = CompletableFuture.supplyAsync(() -> page.submit(ADDRESS, 0));
            caseLock.awaitWaiting();
            clock.set(expiresAt.plus(Duration.ofMinutes(5)));
        }

        answer.get().then().statusCode(200);
        assertThat(candidates.of(page.caseId(), VerificationCase::submittedAt)).isEqualTo(arrival);
    }

    @Test
    void a_form_that_arrived_late_keeps_the_draft_and_nothing_else() {
        CandidatePage page = ready();
        page.save(ADDRESS, 0);
        clock.set(candidates.of(page.caseId(), VerificationCase::link).expiresAt());

        page.submit(ADDRESS, 1).then().statusCode(410);

        assertThat(candidates.of(page.caseId(), VerificationCase::status)).isEqualTo(CaseStatus.CANDIDATE_ASSIGNED);
        candidates
                .resend(page)
                .look()
                .then()
                .body("draft.values.street", equalTo(ADDRESS.get("street")))
                .body("documents", hasSize(1));
    }

    @Test
    void of_several_tabs_one_wins_and_the_others_are_told() throws Exception {
        CandidatePage page = ready();
        Callable<Response> submit = () -> page.submit(ADDRESS, 0);

        try (EventProbe events = EventProbe.on(Topics.VERIFICATION_CASE)) {
            List<Response> answers = AtOnce.run(Collections.nCopies(6, submit));

            assertThat(answers.stream().map(Response::statusCode)).containsOnlyOnce(200);
            assertThat(answers.stream().filter(answer -> answer.statusCode() != 200))
                    .hasSize(5)
                    .allMatch(answer -> answer.path("code").equals("already-submitted"));
            events.await(CaseEvents.CASE_SUBMITTED, page.caseId());
            assertThat(events.heardWithin(Duration.ofMillis(300)).stream()
                            .filter(event -> event.type().equals(CaseEvents.CASE_SUBMITTED)
                                    && page.caseId().toString().equals(event.key())))
                    .hasSize(1);
        }
    }

    @Test
    void a_repeated_request_gets_the_first_answer_again() {
        CandidatePage page = ready();

        Response first = page.submit(ADDRESS, 0, "once-" + page.caseId());
        Response again = page.submit(ADDRESS, 0, "once-" + page.caseId());

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.asString()).isEqualTo(first.asString());
    }

    @Test
    void a_tab_that_has_not_seen_the_latest_draft_does_not_hand_in_over_it() {
        CandidatePage page = ready();
        page.save(Map.of("city", "Bonn"), 0);

        page.submit(ADDRESS, 0)
                .then()
                .statusCode(409)
                .body("code", equalTo("draft-changed"))
                .body("draft.values.city", equalTo("Bonn"));
    }

    @Test
    void a_replaced_link_points_to_the_newer_one_and_says_no_address() {
        CandidatePage page = ready();
        CandidatePage newer = candidates.resend(page);

        String body = page.submit(ADDRESS, 0)
                .then()
                .statusCode(410)
                .body("code", equalTo("token-replaced"))
                .body("requestsLeft", equalTo(2))
                .extract()
                .asString();

        assertThat(body).doesNotContain("asha.").doesNotContain(newer.token());
        newer.submit(ADDRESS, 0).then().statusCode(200);
        page.look().then().statusCode(409).body("code", equalTo("already-submitted"));
    }

    @Test
    void a_resend_at_the_same_moment_and_the_form_do_not_both_count() throws Exception {
        CandidatePage page = ready();
        Callable<Integer> submit = () -> page.submit(ADDRESS, 0).statusCode();
        Callable<Integer> resend = () -> StaffDesk.admin()
                .post(page.caseId(), "resend-candidate-link", Map.of())
                .statusCode();

        List<Integer> answers = AtOnce.run(List.of(submit, resend));

        assertThat(answers).isIn(List.of(200, 409), List.of(410, 200));
        assertThat(candidates.of(page.caseId(), VerificationCase::status))
                .isEqualTo(answers.getFirst() == 200 ? CaseStatus.SUBMITTED : CaseStatus.CANDIDATE_ASSIGNED);
    }

    @Test
    void a_case_that_went_back_to_pending_takes_nothing() {
        CandidatePage page = ready();
        candidates.returnToPending(page.caseId());

        page.submit(ADDRESS, 0).then().statusCode(410).body("code", equalTo("case-closed"));
        page.look().then().statusCode(410).body("code", equalTo("case-closed"));
    }

    /** With the document that the form asks for. */
    private CandidatePage ready() {
        CandidatePage page = candidates.assigned(CaseType.ADDRESS);
        page.upload("addressProof", "bill.pdf", SampleFiles.pdf()).then().statusCode(201);
        return page;
    }
}
