package dev.parley.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** A candidate with a phone and a link: nothing that was typed is ever lost, and every dead end says what to do. */
class SubmissionE2E {

    private final Suite suite = Suite.shared();
    private final Cases cases = new Cases(suite.api());

    /** A day that no other journey uses. */
    @BeforeEach
    void farFromOtherJourneys() {
        suite.backToThePresent();
        suite.travelTo(suite.now().plus(Duration.ofDays(80)));
    }

    @Test
    void a_mail_scanner_that_follows_the_link_opens_nothing_and_a_person_does() {
        Cases.Case scanned = cases.open("Sara Scanned");
        String link = cases.assign(scanned, 48);

        assertThat(new Http().get(link, null).status()).isEqualTo(303);
        assertThat(cases.read(scanned).hasNonNull("linkOpenedAt")).isFalse();

        try (Person candidate = suite.browsers().phone()) {
            candidate.opens(link);
            candidate.page().waitForURL("**/candidate/submit");
            assertThat(new Applicant(candidate).consent()).isVisible();
            candidate.page().waitForCondition(() -> cases.read(scanned).hasNonNull("linkOpenedAt"));
        }
        assertThat(cases.read(scanned).hasNonNull("draftStartedAt")).isFalse();
    }

    @Test
    void every_page_of_the_form_is_accessible_in_light_and_dark() {
        Cases.Case looked = cases.open("Ada Accessible");
        String link = cases.assign(looked, 48);
        for (String scheme : List.of("light", "dark")) {
            try (Person candidate = suite.browsers().phone()) {
                candidate.prefers(scheme);
                Applicant applicant = new Applicant(candidate);
                candidate.opens(link);
                assertThat(applicant.consent()).isVisible();
                candidate.findsPageAccessible();
                candidate.photographs("submission-welcome-" + scheme);
                applicant.begins();
                candidate.sees("About you");
                candidate.presses("Continue");
                candidate.findsPageAccessible();
                candidate.findsNothingCutOff();
                candidate.photographs("submission-errors-" + scheme);
                candidate.opens("/candidate/submit?step=files");
                candidate.sees("Pictures of the document");
                candidate.findsPageAccessible();
                candidate.opens("/candidate/submit?step=review");
                candidate.sees("Check your answers");
                applicant.submits();
                candidate.findsPageAccessible();
            }
        }
    }

    @Test
    void the_whole_form_can_be_filled_in_with_the_keyboard_alone() {
        Cases.Case typed = cases.open("Kira Keyboard");
        String link = cases.assign(typed, 48);
        try (Person candidate = suite.browsers().phone()) {
            candidate.opens(link);
            assertThat(new Applicant(candidate).consent()).isVisible();
            candidate.tabsTo("I have read this and agree").press("Space");
            candidate.tabsTo("Start").press("Enter");
            candidate.tabsTo("Full name").type("Kira Board");
            candidate.tabsTo("Date of birth").type("03021990");
            candidate.tabsTo("Nationality").type("India");
            candidate.tabsTo("Continue").press("Enter");
            candidate.sees("Your document");
            candidate.tabsTo("Kind of document").type("Passport");
            candidate.tabsTo("Document number").type("Z1234567");
            candidate.tabsTo("Issued by").type("India");
            candidate.tabsTo("Continue").press("Enter");
            candidate.sees("Pictures of the document");
            FileChooser chooser = candidate
                    .page()
                    .waitForFileChooser(() -> candidate.tabsTo("Choose a file").press("Enter"));
            chooser.setFiles(Applicant.picture("passport.png"));
            assertThat(candidate.page().locator("[data-document]")).isVisible();
            candidate.tabsTo("Continue and check everything").press("Enter");
            candidate.sees("Check your answers");
            candidate.tabsTo("Submit my details").press("Enter");
            candidate.sees("Thank you, everything is submitted");
        }
        assertThat(cases.read(typed).get("status").asText()).isEqualTo("submitted");
    }

    @Test
    void two_devices_put_their_answers_together_and_one_of_two_submissions_wins() {
        Cases.Case twice = cases.open("Tara Twice");
        String link = cases.assign(twice, 48);
        try (Person phone = suite.browsers().phone();
                Person desk = suite.browsers().desktop()) {
            Applicant here = new Applicant(phone);
            Applicant there = new Applicant(desk);
            phone.opens(link);
            here.begins();
            phone.sees("About you");
            desk.opens(link);
            there.begins();
            desk.sees("About you");

            there.types("Former or other names (optional)", "Tara Menon");
            there.isSaved();
            here.types("Full name", "Tara Two");
            phone.reads("These answers came from your other tab or device: Former or other names.");
            assertThat(phone.page().getByLabel("Former or other names")).hasValue("Tara Menon");
            phone.findsPageAccessible();
            phone.photographs("submission-merged");

            here.types("Date of birth", "1990-02-03");
            here.chooses("Nationality", "IN");
            phone.presses("Continue");
            here.fillsInDocument();
            phone.presses("Continue");
            phone.sees("Pictures of the document");
            here.addsFile("documentFront", Applicant.picture("passport.png"));
            assertThat(phone.page().locator("[data-document]")).isVisible();
            here.isSaved();
            phone.opens("/candidate/submit?step=review");
            phone.sees("Check your answers");
            desk.opens("/candidate/submit?step=review");
            desk.sees("Check your answers");
            here.submits();
            phone.sees("Thank you, everything is submitted");
            there.submits();
            desk.sees("You have already submitted this");
        }
        assertThat(cases.linkStates(twice)).containsExactly("used");
    }

    @Test
    void a_file_that_cannot_be_taken_is_refused_in_words_and_the_rest_goes_on() {
        Cases.Case files = cases.open("Fatou Files");
        String link = cases.assign(files, 48);
        try (Person candidate = suite.browsers().phone()) {
            Applicant applicant = new Applicant(candidate);
            candidate.opens(link);
            applicant.begins();
            candidate.sees("About you");
            candidate.opens("/candidate/submit?step=files");
            candidate.sees("Pictures of the document");
            byte[] html = "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
            applicant.addsFile("documentFront", new FilePayload("passport.pdf", "application/pdf", html));
            candidate.reads("This file is a different type");
            applicant.addsFile(
                    "documentFront", new FilePayload("big.pdf", "application/pdf", pdf(10 * 1024 * 1024 + 1)));
            candidate.reads("The limit is 10 MB");
            applicant.addsFile("documentFront", Applicant.picture("../../etc/passport.png"));
            assertThat(candidate.page().locator("[data-document]")).containsText("passport.png");
            candidate.findsPageAccessible();
            candidate.photographs("submission-files");
            candidate.presses("Remove passport.png");
            assertThat(candidate.page().locator("[data-document]")).hasCount(0);
        }
    }

    @Test
    void a_fresh_link_is_mailed_twice_and_then_the_team_is_asked() {
        Cases.Case again = cases.open("Fiona Fresh");
        List<String> links = new ArrayList<>(List.of(cases.assign(again, 1)));
        try (Person candidate = suite.browsers().phone();
                Person admin = suite.browsers().desktop()) {
            for (int time = 1; time <= 2; time++) {
                suite.travelTo(suite.now().plus(Duration.ofHours(50)));
                candidate.opens(links.getLast());
                candidate.sees("This link has expired");
                assertThat(candidate.page().getByText(again.email())).not().isVisible();
                candidate.presses("Send me a fresh link");
                candidate.reads("A new link is on its way");
                links.add(suite.inbox().awaitOtherSubmissionLink(again.email(), links));
            }
            suite.travelTo(suite.now().plus(Duration.ofHours(50)));
            candidate.opens(links.getLast());
            candidate.presses("Ask for a new link");
            candidate.reads("We have told our team");
            candidate.findsPageAccessible();

            JsonNode record = cases.read(again);
            assertThat(record.hasNonNull("freshLinkRequestedAt")).isTrue();
            assertThat(cases.linkStates(again)).hasSize(3);
            admin.signIn("admin");
            admin.reads("Fiona Fresh");
            admin.photographs("verification-today");
        }
    }

    @Test
    void fields_that_are_asked_again_are_marked_with_the_reviewers_reason() {
        Cases.Case asked = cases.open("Ruth Again");
        String link = cases.assign(asked, 48);
        try (Person candidate = suite.browsers().phone()) {
            Applicant applicant = new Applicant(candidate);
            candidate.opens(link);
            applicant.fillsInEverything();
            applicant.submits();
            candidate.sees("Thank you, everything is submitted");
            cases.post(asked, "take-review", Map.of()).ok();
            cases.post(
                            asked,
                            "review",
                            Map.of(
                                    "decision",
                                    "needs_resubmission",
                                    "fields",
                                    List.of(Map.of("key", "documentNumber", "reason", "One digit is missing"))))
                    .ok();
            String fresh = suite.inbox().awaitOtherSubmissionLink(asked.email(), List.of(link));

            candidate.opens(fresh);
            candidate.reads("Please correct this: One digit is missing");
            candidate.findsPageAccessible();
            applicant.begins();
            candidate.sees("Your document");
            assertThat(candidate.page().getByLabel("Document number")).hasValue("Z1234567");
            assertThat(candidate.page().locator("[data-again]")).containsText("One digit is missing");
            candidate.photographs("submission-again");
            applicant.types("Document number", "Z12345678");
            candidate.opens("/candidate/submit?step=review");
            candidate.sees("Check your answers");
            applicant.submits();
            candidate.sees("Thank you, everything is submitted");
        }
        assertThat(cases.read(asked).get("status").asText()).isEqualTo("submitted");
        assertThat(cases.read(asked).get("resubmissions").asInt()).isEqualTo(1);
    }

    @Test
    void a_reminder_goes_out_six_hours_before_a_link_expires_and_never_after_a_submission() {
        Cases.Case late = cases.open("Remi Reminded");
        Cases.Case done = cases.open("Sina Spared");
        String link = cases.assign(late, 48);
        String used = cases.assign(done, 48);
        try (Person candidate = suite.browsers().phone()) {
            candidate.opens(used);
            new Applicant(candidate).fillsInEverything();
            new Applicant(candidate).submits();
            candidate.sees("Thank you, everything is submitted");
        }
        suite.inbox().awaitMailWith(late.email(), link);

        suite.travelTo(suite.now().plus(Duration.ofHours(42)).plusSeconds(30));

        suite.inbox().awaitMail(late.email(), "Reminder");
        assertThat(suite.inbox().mailsTo(done.email()))
                .noneMatch(mail -> mail.subject().startsWith("Reminder"));
    }

    private static byte[] pdf(int size) {
        byte[] bytes = new byte[size];
        System.arraycopy("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), 0, bytes, 0, 8);
        return bytes;
    }
}
