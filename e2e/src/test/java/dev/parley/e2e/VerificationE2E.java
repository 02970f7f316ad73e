package dev.parley.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** S4's testing checklist: who is stuck is seen, gets a new link, and goes on. */
class VerificationE2E {

    private final Suite suite = Suite.shared();
    private final Api api = suite.api();
    private final Cases cases = new Cases(api);

    /** A day that no other journey uses. */
    @BeforeEach
    void farFromOtherJourneys() {
        suite.backToThePresent();
        suite.travelTo(suite.now().plus(Duration.ofDays(60)));
    }

    @Test
    void the_candidate_expired_tab_shows_only_cases_whose_link_ran_out() {
        Cases.Case expired = cases.open("Esha Late");
        Cases.Case live = cases.open("Lars Early");
        Cases.Case pending = cases.open("Petra New");
        cases.assign(expired, 1);
        cases.assign(live, 720);
        assertThat(cases.isListed("candidate_expired", expired)).isFalse();

        suite.travelTo(suite.now().plus(Duration.ofHours(1)));

        JsonNode list = cases.list("candidate_expired", expired.number());
        assertThat(list.get("success").asBoolean()).isTrue();
        assertThat(list.at("/pagination/total").asInt()).isEqualTo(1);
        assertThat(list.at("/records/0/status").asText()).isEqualTo("candidate_assigned");
        assertThat(list.at("/records/0/candidateTokenExpired").asBoolean()).isTrue();
        assertThat(cases.isListed("candidate_assigned", live)).isTrue();
        assertThat(cases.read(live).get("candidateTokenExpired").asBoolean()).isFalse();

        try (Person admin = suite.browsers().desktop()) {
            admin.signIn("admin").opens("/app/verification");
            admin.page().getByRole(AriaRole.TAB, named("^Candidate Expired")).click();
            assertThat(row(admin, expired)).isVisible();
            assertThat(row(admin, expired)).containsText("CANDIDATE EXPIRED");
            assertThat(row(admin, live)).not().isVisible();
            assertThat(row(admin, pending)).not().isVisible();
            for (Locator row : admin.page().locator("tbody tr").all()) {
                assertThat(row).containsText("CANDIDATE EXPIRED");
            }
            assertThat(admin.page().getByRole(AriaRole.TAB, named("^Candidate Expired")))
                    .containsText(Long.toString(cases.count("candidate_expired")));
            admin.findsPageAccessible();
            admin.photographs("verification-expired");
        }
    }

    @Test
    void resend_link_in_the_row_menu_makes_a_new_link_and_the_candidate_gets_it_by_mail_and_sms() {
        Cases.Case stuck = cases.open("Asha Stuck");
        String old = cases.assign(stuck, 1);
        suite.inbox().awaitMailWith(stuck.email(), old);
        suite.travelTo(suite.now().plus(Duration.ofHours(2)));

        String fresh;
        try (Person admin = suite.browsers().desktop()) {
            admin.signIn("admin").opens("/app/verification?status=candidate_expired&q=" + stuck.number());
            row(admin, stuck)
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("More for Asha Stuck"))
                    .click();
            admin.page()
                    .getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Resend Link"))
                    .click();
            Locator dialog = admin.page().getByRole(AriaRole.DIALOG);
            assertThat(dialog).containsText(stuck.email());
            dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Resend Link"))
                    .click();
            assertThat(dialog).containsText("New candidate link generated and sent successfully");
            fresh = dialog.getByLabel("Link for the candidate").first().inputValue();
            admin.findsPageAccessible();
            admin.photographs("verification-resent");
            dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Done"))
                    .click();
            assertThat(row(admin, stuck)).not().isVisible();
        }

        assertThat(fresh).startsWith(suite.stack().publicUrl() + "/candidate/submit?token=");
        assertThat(fresh).isNotEqualTo(old);
        suite.inbox().awaitMailWith(stuck.email(), fresh);
        suite.inbox().awaitSmsWith(stuck.mobile(), fresh);
        assertThat(cases.linkStates(stuck)).containsExactly("replaced", "live");
        assertThat(cases.auditedActions(stuck)).contains("CANDIDATE_ASSIGNED", "LINK_RESENT");
        assertThat(cases.read(stuck).get("resends").asInt()).isEqualTo(1);
        assertThat(cases.isListed("candidate_expired", stuck)).isFalse();
    }

    @Test
    void the_old_link_is_dead_and_its_page_says_why() {
        Cases.Case moved = cases.open("Olga Old");
        String old = cases.assign(moved, 1);
        try (Person candidate = suite.browsers().phone()) {
            suite.travelTo(suite.now().plus(Duration.ofHours(1)));
            candidate.opens(old);
            candidate.sees("This link has expired");
            candidate.findsPageAccessible();
            candidate.photographs("submission-expired");

            cases.resend(moved);
            candidate.page().reload();
            candidate.sees("We sent you a new link");
            Http.Answer refused = new Applicant(candidate).asks("GET", "/submission");
            assertThat(refused.status()).isEqualTo(410);
            assertThat(refused.problem()).isEqualTo("token-replaced");
            candidate.findsPageAccessible();

            candidate.opens(old.substring(0, old.length() - 1));
            candidate.sees("This link does not work");
        }
    }

    @Test
    void the_new_link_works_in_a_browser_and_what_was_typed_before_the_old_one_expired_is_there() {
        Cases.Case slow = cases.open("Asha Slow");
        String old = cases.assign(slow, 1);
        try (Person candidate = suite.browsers().phone();
                Person otherDevice = suite.browsers().phone()) {
            Applicant applicant = new Applicant(candidate);
            candidate.opens(old);
            applicant.begins();
            applicant.fillsInPerson();
            applicant.types("Former or other names (optional)", "Asha Menon");
            candidate.presses("Continue");
            applicant.isSaved();
            assertThat(cases.read(slow).hasNonNull("draftStartedAt")).isTrue();

            suite.travelTo(suite.now().plus(Duration.ofHours(2)));
            applicant.types("Document number", "TYPED LATE");
            candidate.sees("This link has expired");
            candidate.reads("What you filled in is saved.");

            String fresh = cases.resend(slow);
            otherDevice.opens(fresh);
            new Applicant(otherDevice).begins();
            otherDevice.sees("Your document");
            otherDevice.opens("/candidate/submit?step=person");
            assertThat(otherDevice.page().getByLabel("Former or other names")).hasValue("Asha Menon");

            candidate.opens(fresh);
            applicant.begins();
            candidate.sees("Your document");
            assertThat(candidate.page().getByLabel("Document number")).hasValue("TYPED LATE");
        }
    }

    @Test
    void a_submission_with_the_new_link_moves_the_case_on_and_out_of_the_tab() {
        Cases.Case done = cases.open("Asha Done");
        cases.assign(done, 1);
        suite.travelTo(suite.now().plus(Duration.ofHours(3)));
        assertThat(cases.isListed("candidate_expired", done)).isTrue();
        String fresh = cases.resend(done);

        try (Person candidate = suite.browsers().phone();
                Person admin = suite.browsers().desktop()) {
            Applicant applicant = new Applicant(candidate);
            candidate.opens(fresh);
            applicant.fillsInEverything();
            candidate.photographs("submission-review");
            applicant.submits();
            candidate.sees("Thank you, everything is submitted");
            candidate.reads(done.number());
            candidate.findsPageAccessible();
            candidate.photographs("submission-receipt");

            candidate.opens(fresh);
            candidate.sees("You have already submitted this");

            JsonNode record = cases.read(done);
            assertThat(record.get("status").asText()).isEqualTo("submitted");
            assertThat(Instant.parse(record.get("submittedAt").asText())).isBefore(suite.now());
            assertThat(cases.isListed("candidate_expired", done)).isFalse();
            assertThat(cases.isListed("submitted", done)).isTrue();
            assertThat(cases.linkStates(done)).containsExactly("replaced", "used");
            assertThat(suite.inbox().awaitMailWith(done.email(), done.number()).text())
                    .contains(done.number());

            admin.signIn("admin").opens("/app/verification?status=submitted&q=" + done.number());
            assertThat(row(admin, done)).containsText("Submitted");
            admin.opens("/app/verification/" + done.id());
            admin.sees("Submission");
            admin.reads("Z1234567");
            admin.findsPageAccessible();
            admin.photographs("verification-case");
        }
    }

    @Test
    void many_expired_cases_get_new_links_at_once_after_a_dry_run() {
        String mark = "Batch" + Long.toString(System.nanoTime(), 36);
        List<Cases.Case> stuck =
                List.of(cases.open("One " + mark), cases.open("Two " + mark), cases.open("Three " + mark));
        stuck.forEach(each -> cases.assign(each, 1));
        suite.travelTo(suite.now().plus(Duration.ofHours(2)));

        try (Person admin = suite.browsers().desktop()) {
            admin.signIn("admin").opens("/app/verification?status=candidate_expired&q=" + mark);
            assertThat(row(admin, stuck.getFirst())).isVisible();
            admin.page().getByLabel("Select all on this page").check();
            admin.presses("Resend links");
            Locator dialog = admin.page().getByRole(AriaRole.DIALOG);
            assertThat(dialog).containsText("3 can be resent, 0 cannot.");
            stuck.forEach(each -> assertThat(cases.linkStates(each)).hasSize(1));
            admin.findsPageAccessible();
            dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Resend 3 links"))
                    .click();
            assertThat(dialog).containsText("3 resent, 0 not resent.");
            admin.photographs("verification-batch");
        }

        for (Cases.Case each : stuck) {
            assertThat(cases.linkStates(each)).containsExactly("replaced", "live");
            String fresh = suite.inbox().awaitOtherSubmissionLink(each.email(), List.of());
            suite.inbox().awaitSmsWith(each.mobile(), fresh);
        }
    }

    @Test
    void an_administrator_resends_a_link_with_the_keyboard_alone() {
        Cases.Case stuck = cases.open("Kai Keys");
        cases.assign(stuck, 1);
        suite.travelTo(suite.now().plus(Duration.ofHours(2)));

        try (Person admin = suite.browsers().desktop()) {
            admin.signIn("admin").opens("/app/verification?status=candidate_expired&q=" + stuck.number());
            assertThat(row(admin, stuck)).isVisible();
            admin.opensMenu("More for Kai Keys");
            admin.findsPageAccessible();
            admin.movesTo("ArrowDown", "Resend Link").press("Enter");
            Locator dialog = admin.page().getByRole(AriaRole.DIALOG);
            assertThat(dialog).containsText(stuck.email());
            admin.tabsTo("Resend Link").press("Enter");
            assertThat(dialog).containsText("New candidate link generated and sent successfully");
            admin.page().keyboard().press("Escape");
            assertThat(dialog).not().isVisible();
        }
        assertThat(cases.linkStates(stuck)).containsExactly("replaced", "live");
    }

    @Test
    void the_tabs_and_a_case_can_be_read_on_a_phone() {
        Cases.Case stuck = cases.open("Pia Phone With A Name Of Sixty Characters That Wraps Somehow");
        cases.assign(stuck, 1);
        suite.travelTo(suite.now().plus(Duration.ofHours(2)));
        try (Person admin = suite.browsers().phone()) {
            admin.signIn("admin").opens("/app/verification?status=candidate_expired&q=" + stuck.number());
            assertThat(admin.page().getByText(stuck.number()).first()).isVisible();
            admin.findsPageAccessible();
            admin.findsNothingCutOff();
            admin.photographs("verification-phone");
            admin.opens("/app/verification/" + stuck.id());
            admin.sees(stuck.name());
            admin.findsPageAccessible();
            admin.findsNothingCutOff();
            admin.photographs("verification-case-phone");
        }
    }

    @Test
    void a_batch_says_of_each_case_whether_it_got_a_link_and_one_that_cannot_harms_no_other() {
        Cases.Case stuck = cases.open("Good Row");
        Cases.Case pending = cases.open("Bad Row");
        cases.assign(stuck, 1);
        suite.travelTo(suite.now().plus(Duration.ofHours(2)));
        Map<String, ?> both = Map.of("ids", List.of(stuck.id(), pending.id()));

        JsonNode batch = api.post("admin", "/records/resend-batch", both).ok();
        JsonNode end = cases.awaitBatch(batch.get("batchId").asText());

        assertThat(end.get("done").asInt()).isEqualTo(2);
        assertThat(end.get("failed").asInt()).isEqualTo(1);
        for (JsonNode row : end.get("rows")) {
            boolean good = row.get("id").asText().equals(stuck.id());
            assertThat(row.get("ok").asBoolean()).isEqualTo(good);
            assertThat(row.path("code").asText()).isEqualTo(good ? "" : "illegal-transition");
        }
        assertThat(cases.linkStates(stuck)).containsExactly("replaced", "live");
        assertThat(cases.read(pending).get("status").asText()).isEqualTo("pending");
    }

    @Test
    void what_cannot_be_resent_is_refused_with_its_reason() {
        Cases.Case pending = cases.open("Rita Refused");
        assertThat(cases.post(pending, "resend-candidate-link", Map.of()).problem())
                .isEqualTo("illegal-transition");
        cases.assign(pending, 48);
        for (Object hours : List.of(0, 721, "soon")) {
            Http.Answer answer = cases.post(pending, "resend-candidate-link", Map.of("expiryHours", hours));
            assertThat(answer.status()).as("expiryHours " + hours).isEqualTo(400);
        }
        assertThat(cases.linkStates(pending)).containsExactly("live");

        String id = api.post("admin", "/records", Cases.body("Nora Numberless", "nora@mail.example", null))
                .ok()
                .get("id")
                .asText();
        Http.Answer missing = api.post("admin", "/records/" + id + "/assign-candidate", Map.of());
        assertThat(missing.status()).isEqualTo(422);
        assertThat(missing.problem()).isEqualTo("contact-missing");
        assertThat(missing.json().at("/errors/0/field").asText()).isEqualTo("candidateMobile");

        assertThat(api.get("vendor", "/records/" + pending.id()).status()).isEqualTo(404);
        assertThat(api.get("recruiter", "/records/" + pending.id()).status()).isEqualTo(403);
    }

    @Test
    void a_candidate_who_cannot_be_reached_goes_back_to_pending_and_the_link_is_dead() {
        Cases.Case silent = cases.open("Sven Silent");
        String link = cases.assign(silent, 48);
        assertThat(cases.post(silent, "back-to-pending", Map.of()).status()).isEqualTo(400);

        cases.post(silent, "back-to-pending", Map.of("reason", "Moved away")).ok();

        assertThat(cases.read(silent).get("status").asText()).isEqualTo("pending");
        try (Person candidate = suite.browsers().phone()) {
            candidate.opens(link);
            candidate.sees("You don't need to do anything");
        }
    }

    private static Locator row(Person staff, Cases.Case of) {
        return staff.page().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(of.number()));
    }

    private static Page.GetByRoleOptions named(String start) {
        return new Page.GetByRoleOptions().setName(Pattern.compile(start));
    }
}
