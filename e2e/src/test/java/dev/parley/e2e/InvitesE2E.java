package dev.parley.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Invites of a whole intake, as recruiter and candidates use them. Includes S0's procedures for testing. */
class InvitesE2E {

    private final Suite suite = Suite.shared();
    private final Api api = suite.api();

    /** A day that no other journey uses. */
    @BeforeEach
    void farFromOtherJourneys() {
        suite.backToThePresent();
        suite.travelTo(suite.now().plus(Duration.ofDays(75)));
    }

    @Test
    void a_recruiter_invites_from_a_file_and_a_late_candidate_gets_more_time() {
        Api.Match mara = api.newReadyMatch("Mara Late");
        Api.Match noah = api.newReadyMatch("Noah Prompt");
        Instant until = suite.now().plus(Duration.ofHours(2));
        String file = "interviewId,email,expiresAt\n"
                + interviewOf(mara, 2) + "," + mara.email() + "," + until + "\n"
                + interviewOf(noah, 3) + "," + noah.email() + "," + until + "\n"
                + "nothing,nobody,soon\n";
        try (Person recruiter = suite.browsers().desktop()) {
            recruiter.signIn("recruiter").opens("/app/invites");
            recruiter.presses("Invite from a file");
            recruiter
                    .page()
                    .locator("input[type=file]")
                    .setInputFiles(new FilePayload("invites.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
            recruiter.presses("Check the file");
            recruiter.reads("2 can be done, 1 cannot.");
            recruiter.findsPageAccessible();
            recruiter.photographs("invites-file");
            recruiter.presses("Send 2 invites");
            recruiter.reads("2 done, 1 not done.");
        }
        String link =
                suite.inbox().awaitMail(mara.email(), "Your interview code").link();
        String code =
                suite.inbox().awaitMail(mara.email(), "Your interview code").code();
        suite.travelTo(suite.now().plus(Duration.ofHours(3)));

        try (Person candidate = suite.browsers().phone()) {
            candidate.opens(link);
            candidate.sees("This invitation has expired");
            candidate.findsPageAccessible();
            candidate.photographs("invite-expired");
            candidate.types("Why you need more time (optional)", "My train was late");
            candidate.presses("Ask for more time");
            candidate.reads("Your request was sent");
        }
        approve(mara);

        String newCode = suite.inbox().awaitOtherCode(mara.email(), code);
        try (Person candidate = suite.browsers().phone()) {
            enter(candidate, mara.email(), newCode);
            candidate.page().waitForURL(Pattern.compile(".*/(c/home|i/[0-9a-f-]{36})$"));
        }
        try (Person recruiter = suite.browsers().desktop()) {
            recruiter.signIn("recruiter").opens("/app/invites/analytics?days=7");
            recruiter.sees("Invite analytics");
            recruiter.reads("Median time to accept");
            recruiter.findsPageAccessible();
            recruiter.photographs("invites-analytics");
        }
    }

    private void approve(Api.Match candidate) {
        try (Person recruiter = suite.browsers().desktop()) {
            recruiter.signIn("recruiter");
            recruiter.reads("Mara Late asks for more time");
            recruiter.opens("/app/invites?asking=true&q=" + candidate.email());
            recruiter.presses("Answer: Mara Late");
            recruiter.reads("My train was late");
            recruiter.findsPageAccessible();
            recruiter.photographs("invites-answer");
            recruiter.presses("Send a new code");
            recruiter.reads("A new code was sent to Mara Late.");
        }
    }

    @Test
    void many_invites_get_more_time_at_once() {
        Api.Match first = api.newReadyMatch("Fay Bulk");
        Api.Match second = api.newReadyMatch("Gil Bulk");
        List.of(interviewOf(first, 4), interviewOf(second, 5)).forEach(api::invite);
        try (Person recruiter = suite.browsers().desktop()) {
            recruiter.signIn("recruiter").opens("/app/invites?q=Bulk");
            for (String name : List.of("Fay Bulk", "Gil Bulk")) {
                Locator box = recruiter
                        .page()
                        .getByRole(
                                AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Select the invite to " + name));
                box.first().check();
            }
            recruiter.photographs("invites-bulk");
            recruiter.presses("Give more time");
            recruiter.reads("2 can be done, 0 cannot.");
            recruiter.presses("Extend 2 invites");
            recruiter.reads("2 done, 0 not done.");
            recruiter.findsPageAccessible();
        }
        suite.inbox().awaitMail(first.email(), "You have more time");
        suite.inbox().awaitMail(second.email(), "You have more time");
    }

    /** S0: "Test duplicate handling: Send multiple invites to the same email". */
    @Test
    void an_invite_that_is_sent_again_stays_one_and_its_older_code_says_so() {
        Api.Match match = api.newReadyMatch("Dora Twice");
        String interview = interviewOf(match, 6);
        api.invite(interview);
        String older =
                suite.inbox().awaitMail(match.email(), "Your interview code").code();
        try (Person recruiter = suite.browsers().desktop()) {
            recruiter.signIn("recruiter").opens("/app/invites?q=" + match.email());
            recruiter.presses("Send a new code");
            recruiter.reads("A new code was sent to " + match.email());
        }
        String newer = suite.inbox().awaitOtherCode(match.email(), older);

        JsonNode invites =
                api.get("recruiter", "/invites?interviewId=" + interview).ok().get("items");
        assertThat(invites).hasSize(1);
        assertThat(invites.get(0).get("renewals").asInt()).isEqualTo(1);
        try (Person candidate = suite.browsers().phone()) {
            enter(candidate, match.email(), older);
            candidate.reads("We sent you a newer code");
            enter(candidate, match.email(), newer);
            candidate.page().waitForURL(Pattern.compile(".*/(c/home|i/" + interview + ")$"));
        }
    }

    /** S0: "Test expiration: Use old codes to verify expiration handling". */
    @Test
    void an_old_code_says_that_it_has_expired() {
        Api.Match match = api.newReadyMatch("Olga Old");
        String interview = interviewOf(match, 7);
        Awaitility.await()
                .atMost(Duration.ofSeconds(15))
                .until(
                        () -> api.post("recruiter", "/invites", Map.of("interviewId", interview, "expiresIn", "PT1H")),
                        sent -> sent.status() != 503)
                .ok();
        String code =
                suite.inbox().awaitMail(match.email(), "Your interview code").code();
        suite.travelTo(suite.now().plus(Duration.ofHours(1)));

        try (Person candidate = suite.browsers().phone()) {
            enter(candidate, match.email(), code);
            candidate.reads("This interview code has expired");
        }
        try (Person recruiter = suite.browsers().desktop()) {
            recruiter.signIn("recruiter").opens("/app/invites?status=expired&q=" + match.email());
            assertThat(recruiter.page().locator("tbody tr")).hasCount(1);
        }
    }

    @Test
    void a_recruiter_invites_candidates_whom_they_find_by_name() {
        Api.Match lena = api.newReadyMatch("Lena Named");
        interviewOf(lena, 8);
        try (Person recruiter = suite.browsers().phone()) {
            recruiter.signIn("recruiter").opens("/app/invites");
            recruiter.sees("Invites");
            recruiter.findsNothingCutOff();
            recruiter.photographs("invites-390");
            recruiter.presses("Invite candidates");
            recruiter
                    .page()
                    .getByRole(AriaRole.DIALOG)
                    .getByLabel("Search candidate or job")
                    .fill(lena.jobTitle());
            recruiter.reads("Lena Named · " + lena.jobTitle());
            recruiter
                    .page()
                    .getByRole(
                            AriaRole.CHECKBOX,
                            new Page.GetByRoleOptions().setName(Pattern.compile("^Lena Named · " + lena.jobTitle())))
                    .check();
            recruiter.findsPageAccessible();
            recruiter.findsNothingCutOff();
            recruiter.photographs("invites-pick-390");
            recruiter.presses("Check 1 interview");
            recruiter.reads("1 can be done, 0 cannot.");
            recruiter.presses("Send 1 invite");
            recruiter.reads("1 done, 0 not done.");
        }
        suite.inbox().awaitMail(lena.email(), "Your interview code");
    }

    private static void enter(Person candidate, String email, String code) {
        candidate.opens("/c");
        candidate.types("Email address", email);
        candidate.types("Interview code", code);
        candidate.presses("Enter");
    }

    /** An interview in two days, at an hour of its own. */
    private String interviewOf(Api.Match match, int hour) {
        Instant day = suite.now().plus(Duration.ofDays(2)).truncatedTo(ChronoUnit.DAYS);
        JsonNode interview = api.book(match, "interviewer", day.plus(Duration.ofHours(hour)), Duration.ofMinutes(30));
        String id = interview.get("id").asText();
        Awaitility.await("the invite service knows the interview")
                .atMost(Duration.ofSeconds(15))
                .until(() -> api.post(
                                        "recruiter",
                                        "/bulk-manage-invites",
                                        Map.of(
                                                "action",
                                                "create",
                                                "dryRun",
                                                true,
                                                "items",
                                                List.of(Map.of("interviewId", id))))
                                .ok()
                                .get("ready")
                                .asInt()
                        == 1);
        return id;
    }
}
