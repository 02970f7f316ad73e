package dev.parley.verification.freshlink;

import dev.parley.contracts.Topics;
import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.platform.testing.AtOnce;
import dev.parley.platform.testing.EventProbe;
import dev.parley.platform.testing.MutableClock;
import dev.parley.verification.cases.CaseType;
import dev.parley.verification.cases.VerificationCase;
import dev.parley.verification.testing.Asked;
import dev.parley.verification.testing.CandidatePage;
import dev.parley.verification.testing.Candidates;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
class FreshLinkIT {

    @Inject
    Candidates candidates;

    @Inject
    MutableClock clock;

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void a_dead_link_gets_a_fresh_one_to_the_recorded_address_and_never_shows_it() {
        CandidatePage page = expired();

        try (EventProbe requests = EventProbe.on(Topics.NOTIFICATION_REQUEST)) {
            String answer = page.freshLink()
                    .then()
                    .statusCode(200)
                    .body("sent", equalTo(true))
                    .body("requested", equalTo(false))
                    .extract()
                    .asString();

            List<NotificationRequest> asked =
                    requests.await(2, Asked.of(page.caseId(), "verification-link-resent")).stream()
                            .map(event -> event.dataAs(NotificationRequest.class))
                            .toList();
            assertThat(asked).extracting(NotificationRequest::channel).containsExactlyInAnyOrder("EMAIL", "SMS");
            String link = asked.getFirst().params().get("link");
            String token = link.substring(link.indexOf('=') + 1);
            assertThat(answer).doesNotContain(token).contains("***");
            new CandidatePage(page.caseId(), token).look().then().statusCode(200);
        }
        page.look()
                .then()
                .statusCode(410)
                .body("code", equalTo("token-replaced"))
                .body("requestsLeft", equalTo(1));
    }

    @Test
    void twice_per_case_then_an_admin_is_asked_once() {
        CandidatePage page = expired();
        page.freshLink().then().body("sent", equalTo(true));
        clock.advance(Duration.ofDays(3));
        page.freshLink().then().body("sent", equalTo(true));
        clock.advance(Duration.ofDays(3));

        page.freshLink().then().statusCode(200).body("sent", equalTo(false)).body("requested", equalTo(true));
        page.freshLink().then().statusCode(200).body("sent", equalTo(false)).body("requested", equalTo(true));

        assertThat(candidates.of(page.caseId(), VerificationCase::link).freshRequestedAt())
                .isEqualTo(clock.instant());
        page.look()
                .then()
                .statusCode(410)
                .body("canRequestFresh", equalTo(false))
                .body("requestsLeft", equalTo(0));
        candidates.resend(page).look().then().statusCode(200);
        assertThat(candidates.of(page.caseId(), VerificationCase::link).freshRequestedAt())
                .isNull();
    }

    @Test
    void clicks_at_once_bring_one_mail() throws Exception {
        CandidatePage page = expired();
        Callable<Response> click = page::freshLink;

        AtOnce.run(Collections.nCopies(5, click))
                .forEach(answer -> answer.then().statusCode(200).body("sent", equalTo(true)));

        assertThat(candidates.of(page.caseId(), VerificationCase::link).freshOnes())
                .isEqualTo(1);
    }

    @Test
    void a_link_that_works_needs_no_fresh_one() {
        CandidatePage page = candidates.assigned(CaseType.ADDRESS);

        page.freshLink().then().statusCode(409).body("code", equalTo("conflict"));
        page.look().then().statusCode(200);
    }

    @Test
    void a_stranger_and_a_closed_case_get_none() {
        new CandidatePage(null, "B".repeat(43))
                .freshLink()
                .then()
                .statusCode(404)
                .body("code", equalTo("token-invalid"));
        CandidatePage page = expired();
        candidates.returnToPending(page.caseId());

        page.freshLink().then().statusCode(410).body("code", equalTo("case-closed"));
    }

    @Test
    void the_draft_goes_on_behind_the_fresh_link() {
        CandidatePage page = candidates.assigned(CaseType.ADDRESS, Duration.ofHours(1));
        page.save(Map.of("city", "Berlin"), 0);
        clock.advance(Duration.ofHours(2));

        try (EventProbe requests = EventProbe.on(Topics.NOTIFICATION_REQUEST)) {
            page.freshLink();
            String link = requests.await(Asked.of(page.caseId(), "verification-link-resent"))
                    .dataAs(NotificationRequest.class)
                    .params()
                    .get("link");

            new CandidatePage(page.caseId(), link.substring(link.indexOf('=') + 1))
                    .look()
                    .then()
                    .body("draft.values.city", equalTo("Berlin"));
        }
    }

    private CandidatePage expired() {
        CandidatePage page = candidates.assigned(CaseType.ADDRESS, Duration.ofHours(1));
        clock.advance(Duration.ofHours(2));
        return page;
    }
}
