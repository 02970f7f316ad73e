package dev.parley.verification.review;

import dev.parley.contracts.Topics;
import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.contracts.verification.CaseEvents;
import dev.parley.contracts.verification.CaseState;
import dev.parley.platform.testing.AtOnce;
import dev.parley.platform.testing.EventProbe;
import dev.parley.platform.testing.Tokens;
import dev.parley.verification.cases.CaseStatus;
import dev.parley.verification.cases.CaseType;
import dev.parley.verification.cases.VerificationCase;
import dev.parley.verification.document.SampleFiles;
import dev.parley.verification.testing.Asked;
import dev.parley.verification.testing.CandidatePage;
import dev.parley.verification.testing.Candidates;
import dev.parley.verification.testing.StaffDesk;
import dev.parley.verification.token.TokenKind;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;

import static dev.parley.verification.testing.CandidatePage.ADDRESS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

@QuarkusTest
class ReviewIT {

    private static final StaffDesk ADMIN = StaffDesk.admin();
    private static final Map<String, Object> ASK_STREET = Map.of(
            "decision",
            "needs_resubmission",
            "fields",
            List.of(
                    Map.of("key", "street", "reason", "The number is missing"),
                    Map.of("key", "addressProof", "reason", "The page cannot be read")));

    @Inject
    Candidates candidates;

    @Test
    void a_reviewer_sees_what_was_handed_in_with_its_documents() {
        CandidatePage page = submitted();

        String document = ADMIN.get(page.caseId(), "/submission")
                .then()
                .statusCode(200)
                .body("form.type", equalTo("address"))
                .body("values.street", equalTo(ADDRESS.get("street")))
                .body("consent.version", equalTo("1"))
                .body("consent.text", notNullValue())
                .body("consent.acceptedAt", notNullValue())
                .body("submittedAt", notNullValue())
                .body("resubmission", hasSize(0))
                .body("previous", hasSize(0))
                .body("documents.key", contains("addressProof"))
                .extract()
                .path("documents[0].id");

        Response shown = ADMIN.document(page.caseId(), document);
        shown.then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("X-Content-Type-Options", "nosniff");
        assertThat(shown.asByteArray()).isEqualTo(SampleFiles.pdf());
        ADMIN.get(page.caseId(), "/logs").then().body("items.action", hasItem("DOCUMENT_VIEWED"));
    }

    @Test
    void a_draft_is_nobodys_business_yet() {
        CandidatePage page = candidates.assigned(CaseType.ADDRESS);
        page.save(ADDRESS, 0);
        String document =
                page.upload("addressProof", "a.pdf", SampleFiles.pdf()).path("id");

        ADMIN.get(page.caseId(), "/submission").then().statusCode(404);
        ADMIN.document(page.caseId(), document).then().statusCode(404);
    }

    @Test
    void one_takes_the_case_and_decides_it() {
        CandidatePage page = submitted();

        ADMIN.take(page.caseId())
                .then()
                .statusCode(200)
                .body("status", equalTo("assigned"))
                .body("reviewerId", equalTo(ADMIN.id().toString()));
        try (EventProbe events = EventProbe.on(Topics.VERIFICATION_CASE)) {
            ADMIN.decide(page.caseId(), "approved", null)
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("approved"))
                    .body("decidedAt", notNullValue());
            assertThat(events.await(CaseEvents.CASE_DECIDED, page.caseId())
                            .dataAs(CaseState.class)
                            .status())
                    .isEqualTo("approved");
        }
        ADMIN.get(page.caseId(), "/logs")
                .then()
                .body("items.action", hasItems("SUBMITTED", "REVIEWER_ASSIGNED", "APPROVED"));
    }

    @Test
    void of_two_who_take_it_at_once_one_is_told() throws Exception {
        CandidatePage page = submitted();
        List<Callable<Response>> takes = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            StaffDesk admin = StaffDesk.anotherAdmin();
            takes.add(() -> admin.take(page.caseId()));
        }

        List<Integer> answers =
                AtOnce.run(takes).stream().map(Response::statusCode).toList();

        assertThat(answers)
                .containsOnlyOnce(200)
                .filteredOn(status -> status == 409)
                .hasSize(3);
    }

    @Test
    void only_the_assigned_reviewer_decides_and_only_what_is_under_review() {
        CandidatePage page = submitted();
        ADMIN.decide(page.caseId(), "approved", null)
                .then()
                .statusCode(409)
                .body("code", equalTo("illegal-transition"))
                .body("state", equalTo("submitted"));
        StaffDesk other = StaffDesk.anotherAdmin();
        other.take(page.caseId()).then().statusCode(200);

        ADMIN.decide(page.caseId(), "approved", null).then().statusCode(409).body("code", equalTo("not-reviewer"));
        ADMIN.post(page.caseId(), "assign-reviewer", Map.of("reviewerId", ADMIN.id()))
                .then()
                .statusCode(200)
                .body("reviewerId", equalTo(ADMIN.id().toString()));
        ADMIN.decide(page.caseId(), "rejected", null).then().statusCode(400).body("errors.field", contains("reason"));
        ADMIN.decide(page.caseId(), "rejected", "The address does not exist")
                .then()
                .statusCode(200)
                .body("status", equalTo("rejected"))
                .body("decisionReason", equalTo("The address does not exist"));
    }

    @Test
    void a_reviewer_must_be_an_admin_or_the_vendor_it_was_delegated_to() {
        CandidatePage page = submitted();

        ADMIN.post(page.caseId(), "assign-reviewer", Map.of("reviewerId", UUID.randomUUID()))
                .then()
                .statusCode(400)
                .body("errors.field", contains("reviewerId"));
    }

    @Test
    void asking_again_names_the_fields_sends_a_link_and_keeps_what_was_typed() {
        CandidatePage page = submitted();
        ADMIN.take(page.caseId());

        String link;
        try (EventProbe requests = EventProbe.on(Topics.NOTIFICATION_REQUEST)) {
            ADMIN.post(page.caseId(), "review", ASK_STREET)
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("candidate_assigned"))
                    .body("resubmissions", equalTo(1));
            NotificationRequest request = requests.await(Asked.of(page.caseId(), "verification-resubmission"))
                    .dataAs(NotificationRequest.class);
            assertThat(request.template()).isEqualTo("verification-resubmission");
            assertThat(request.params().get("fields")).contains("Street and number: The number is missing");
            link = request.params().get("link");
        }
        page.look().then().statusCode(410).body("code", equalTo("token-replaced"));
        CandidatePage again = new CandidatePage(page.caseId(), link.substring(link.indexOf('=') + 1));
        again.look()
                .then()
                .statusCode(200)
                .body("draft.values.city", equalTo("Berlin"))
                .body("documents", hasSize(1))
                .body("fieldRequests.key", containsInAnyOrder("street", "addressProof"));
    }

    @Test
    void what_was_handed_in_before_stays_to_be_compared() {
        CandidatePage page = submitted();
        ADMIN.take(page.caseId());
        ADMIN.post(page.caseId(), "review", ask(false))
                .then()
                .statusCode(200)
                .body("status", equalTo("needs_resubmission"));
        page.look().then().statusCode(409).body("code", equalTo("already-submitted"));
        CandidatePage again =
                new CandidatePage(page.caseId(), candidates.link(page.caseId(), TokenKind.RESUBMISSION, null));
        String old = again.look().path("documents[0].id");
        int revision = again.look().path("draft.revision");
        again.remove(old).then().statusCode(204);
        again.upload("addressProof", "better.png", SampleFiles.png()).then().statusCode(201);
        Map<String, Object> values = new HashMap<>(ADDRESS);
        values.put("street", "Unter den Linden 77");

        again.submit(values, revision).then().statusCode(200);

        ADMIN.get(page.caseId(), "/submission")
                .then()
                .body("values.street", equalTo("Unter den Linden 77"))
                .body("documents.contentType", contains("image/png"))
                .body("previous[0].values.street", equalTo(ADDRESS.get("street")))
                .body("previous[0].documents.id", contains(old))
                .body("resubmission.key", hasItem("street"));
        ADMIN.document(page.caseId(), old).then().statusCode(200);
        again.document(old).then().statusCode(409);
    }

    @Test
    void after_the_third_time_it_is_to_be_decided() {
        CandidatePage page = submitted();
        for (int round = 1; round <= 3; round++) {
            ADMIN.take(page.caseId()).then().statusCode(200);
            ADMIN.post(page.caseId(), "review", ask(false))
                    .then()
                    .statusCode(200)
                    .body("resubmissions", equalTo(round));
            CandidatePage again =
                    new CandidatePage(page.caseId(), candidates.link(page.caseId(), TokenKind.RESUBMISSION, null));
            again.submit(ADDRESS, again.look().path("draft.revision")).then().statusCode(200);
        }
        ADMIN.take(page.caseId());

        ADMIN.post(page.caseId(), "review", ask(true))
                .then()
                .statusCode(422)
                .body("code", equalTo("resubmission-cap"))
                .body("cap", equalTo(3));

        assertThat(candidates.of(page.caseId(), VerificationCase::status)).isEqualTo(CaseStatus.ASSIGNED);
        ADMIN.decide(page.caseId(), "approved", null).then().statusCode(200);
    }

    @Test
    void asking_again_needs_fields_that_the_form_has() {
        CandidatePage page = submitted();
        ADMIN.take(page.caseId());

        ADMIN.post(page.caseId(), "review", Map.of("decision", "needs_resubmission"))
                .then()
                .statusCode(400)
                .body("errors.field", contains("fields"));
        ADMIN.post(
                        page.caseId(),
                        "review",
                        Map.of(
                                "decision",
                                "needs_resubmission",
                                "fields",
                                List.of(Map.of("key", "salary", "reason", "x"), Map.of("key", "iq", "reason", "y"))))
                .then()
                .statusCode(400)
                .body("errors.field", containsInAnyOrder("fields.salary", "fields.iq"));
        ADMIN.post(page.caseId(), "review", Map.of("decision", "maybe")).then().statusCode(400);
    }

    @Test
    void a_decided_case_is_reopened_with_a_reason() {
        CandidatePage page = submitted();
        ADMIN.post(page.caseId(), "reopen", Map.of("reason", "x")).then().statusCode(409);
        ADMIN.take(page.caseId());
        ADMIN.decide(page.caseId(), "approved", null);

        ADMIN.post(page.caseId(), "reopen", Map.of("reason", " ")).then().statusCode(400);
        ADMIN.post(page.caseId(), "reopen", Map.of("reason", "A complaint"))
                .then()
                .statusCode(200)
                .body("status", equalTo("assigned"))
                .body("$", not(hasKey("decidedAt")));
        ADMIN.decide(page.caseId(), "rejected", "It was forged").then().statusCode(200);
    }

    @Test
    void a_vendor_reviews_own_cases_when_it_was_delegated_and_no_others() {
        StaffDesk vendor = StaffDesk.vendor();
        CandidatePage delegated = submittedFor(vendor, true);
        CandidatePage kept = submittedFor(vendor, false);
        CandidatePage foreign = submitted();

        vendor.get(delegated.caseId(), "/submission").then().statusCode(200);
        vendor.take(delegated.caseId()).then().statusCode(200);
        vendor.decide(delegated.caseId(), "approved", null).then().statusCode(200);
        vendor.get(kept.caseId(), "/submission").then().statusCode(403);
        vendor.take(kept.caseId()).then().statusCode(403);
        vendor.get(foreign.caseId(), "/submission").then().statusCode(404);
        vendor.take(foreign.caseId()).then().statusCode(404);
        vendor.decide(foreign.caseId(), "approved", null).then().statusCode(404);
        String document = ADMIN.get(foreign.caseId(), "/submission").path("documents[0].id");
        vendor.document(foreign.caseId(), document).then().statusCode(404);
        vendor.document(delegated.caseId(), document).then().statusCode(404);
        vendor.post(delegated.caseId(), "reopen", Map.of("reason", "x")).then().statusCode(403);
        vendor.post(delegated.caseId(), "erase", Map.of("reason", "x")).then().statusCode(403);
    }

    @Test
    void others_are_not_let_in() {
        CandidatePage page = submitted();
        StaffDesk recruiter = new StaffDesk(Tokens.RECRUITER, Tokens.recruiter());

        recruiter.get(page.caseId(), "/submission").then().statusCode(403);
        recruiter.take(page.caseId()).then().statusCode(403);
        page.with()
                .get("/api/v1/records/" + page.caseId() + "/submission")
                .then()
                .statusCode(401);
    }

    private static Map<String, Object> ask(boolean sendLink) {
        Map<String, Object> body = new HashMap<>(ASK_STREET);
        body.put("sendLink", sendLink);
        return body;
    }

    private CandidatePage submittedFor(StaffDesk vendor, boolean delegated) {
        UUID id = candidates.pending(CaseType.ADDRESS);
        candidates.change(id, it -> it.giveToVendor(vendor.id(), delegated, Instant.EPOCH));
        return submit(new CandidatePage(id, candidates.link(id, TokenKind.ASSIGNED, null)));
    }

    private CandidatePage submitted() {
        return submit(candidates.assigned(CaseType.ADDRESS));
    }

    private static CandidatePage submit(CandidatePage page) {
        page.upload("addressProof", "bill.pdf", SampleFiles.pdf()).then().statusCode(201);
        page.submit(ADDRESS, 0).then().statusCode(200);
        return page;
    }
}
