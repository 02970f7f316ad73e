package dev.parley.verification.erasure;

import dev.parley.contracts.Topics;
import dev.parley.contracts.verification.CaseEvents;
import dev.parley.contracts.verification.CaseState;
import dev.parley.platform.testing.EventProbe;
import dev.parley.platform.testing.MutableClock;
import dev.parley.platform.testing.WatchedStore;
import dev.parley.verification.cases.CaseType;
import dev.parley.verification.cases.VerificationCase;
import dev.parley.verification.document.CollectObjects;
import dev.parley.verification.document.SampleFiles;
import dev.parley.verification.testing.CandidatePage;
import dev.parley.verification.testing.Candidates;
import dev.parley.verification.testing.StaffDesk;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static dev.parley.verification.testing.CandidatePage.ADDRESS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

@QuarkusTest
class ErasureIT {

    private static final StaffDesk ADMIN = StaffDesk.admin();
    private static final Map<String, String> REASON = Map.of("reason", "asked for by the person");

    @Inject
    Candidates candidates;

    @Inject
    EraseAfterRetention eraseAfterRetention;

    @Inject
    CollectObjects collectObjects;

    @Inject
    WatchedStore store;

    @Inject
    AgroalDataSource dataSource;

    @Inject
    MutableClock clock;

    @AfterEach
    void reset() {
        clock.reset();
        store.failing(false);
    }

    @Test
    void everything_personal_goes_and_the_number_and_who_acted_stay() throws Exception {
        CandidatePage page = decided();
        String number = candidates.of(page.caseId(), VerificationCase::caseNumber);

        try (EventProbe events = EventProbe.on(Topics.VERIFICATION_CASE)) {
            ADMIN.post(page.caseId(), "erase", REASON)
                    .then()
                    .statusCode(200)
                    .body("caseNumber", equalTo(number))
                    .body("erasedAt", notNullValue())
                    .body("$", not(hasKey("candidateName")))
                    .body("$", not(hasKey("candidateEmail")));
            assertThat(events.await(CaseEvents.CASE_ERASED, page.caseId())
                            .dataAs(CaseState.class)
                            .erasedAt())
                    .isNotNull();
        }
        for (String table : List.of("draft", "document", "submission", "field_request")) {
            assertThat(count(table, page.caseId())).as(table).isZero();
        }
        ADMIN.get(page.caseId(), "/submission").then().statusCode(404);
        String log = ADMIN.get(page.caseId(), "/logs")
                .then()
                .statusCode(200)
                .body("items.action", hasItem("ERASED"))
                .extract()
                .asString();
        assertThat(log).doesNotContain("Asha").doesNotContain("forged papers");
        awaitNoObjects(page);
    }

    @Test
    void documents_are_deleted_however_often_the_storage_fails() throws Exception {
        CandidatePage page = decided();
        store.failing(true);

        ADMIN.post(page.caseId(), "erase", REASON).then().statusCode(200);
        collectObjects.run();
        assertThat(store.objectsIn("cases/" + page.caseId())).hasSize(1);

        store.failing(false);
        awaitNoObjects(page);
        assertThat(count("stored_object", page.caseId())).isZero();
    }

    @Test
    void the_link_of_an_erased_case_is_dead_and_nothing_goes_on_with_it() {
        CandidatePage page = candidates.assigned(CaseType.ADDRESS);
        page.save(ADDRESS, 0);

        ADMIN.post(page.caseId(), "erase", REASON).then().statusCode(200);
        ADMIN.post(page.caseId(), "erase", REASON).then().statusCode(200);

        page.look().then().statusCode(410).body("code", equalTo("case-closed"));
        page.submit(ADDRESS, 1).then().statusCode(410);
        page.freshLink().then().statusCode(410);
        ADMIN.take(page.caseId()).then().statusCode(410).body("code", equalTo("case-erased"));
    }

    @Test
    void an_erasure_needs_a_reason() {
        ADMIN.post(candidates.pending(CaseType.ADDRESS), "erase", Map.of("reason", ""))
                .then()
                .statusCode(400);
        ADMIN.post(UUID.randomUUID(), "erase", REASON).then().statusCode(404);
    }

    @Test
    void two_years_after_the_decision_it_is_erased_by_itself_and_not_before() {
        CandidatePage page = decided();
        Instant decidedAt = candidates.of(page.caseId(), VerificationCase::decidedAt);
        Instant over = decidedAt.atZone(ZoneOffset.UTC).plusYears(2).toInstant();

        clock.set(over);
        eraseAfterRetention.run();
        assertThat(candidates.of(page.caseId(), VerificationCase::erasedAt)).isNull();

        clock.set(over.plusMillis(1));
        assertThat(eraseAfterRetention.run()).isPositive();
        assertThat(candidates.of(page.caseId(), VerificationCase::erasedAt)).isNotNull();
    }

    private void awaitNoObjects(CandidatePage page) {
        Awaitility.await().until(() -> {
            collectObjects.run();
            return noObjects(page);
        });
    }

    private boolean noObjects(CandidatePage page) throws IOException {
        return store.objectsIn("cases/" + page.caseId()).isEmpty();
    }

    private long count(String table, UUID caseId) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("SELECT count(*) FROM " + table + " WHERE case_id = ?")) {
            statement.setObject(1, caseId);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private CandidatePage decided() {
        CandidatePage page = candidates.assigned(CaseType.ADDRESS);
        page.upload("addressProof", "bill.pdf", SampleFiles.pdf()).then().statusCode(201);
        page.submit(ADDRESS, 0).then().statusCode(200);
        ADMIN.take(page.caseId()).then().statusCode(200);
        ADMIN.decide(page.caseId(), "rejected", "forged papers").then().statusCode(200);
        return page;
    }
}
