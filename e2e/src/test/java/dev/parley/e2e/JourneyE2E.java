package dev.parley.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.regex.Pattern;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** From shortlisted to face to face, played by a recruiter, an interviewer and a candidate. */
class JourneyE2E {

    private static final ZoneId RECRUITERS_ZONE = ZoneId.of("Asia/Kolkata");

    private final Suite suite = Suite.shared();
    private final Api api = suite.api();

    @BeforeEach
    void presentTime() {
        suite.backToThePresent();
    }

    @Test
    void a_booked_candidate_follows_the_mailed_link_and_both_see_and_hear_each_other() {
        Api.Match match = api.newMatch("Asha Rao");
        ZonedDateTime start = ZonedDateTime.now(RECRUITERS_ZONE).plusDays(1).with(LocalTime.of(15, 30));
        String interviewId = bookInTheBrowser(match, start);
        Instant startsAt =
                Instant.parse(api.interview(interviewId).get("startsAt").asText());
        assertThat(startsAt).isEqualTo(start.toInstant());

        Inbox.Mail mail = suite.inbox().awaitMail(match.email(), "Interview Scheduled - ");
        assertThat(mail.subject()).isEqualTo("Interview Scheduled - " + match.jobTitle() + " at Northwind");

        suite.travelTo(startsAt.minus(Duration.ofMinutes(15)).minusSeconds(6));
        try (Person interviewer = suite.browsers().desktop();
                Person candidate = suite.browsers().phone()) {
            candidate.opens(mail.link());
            candidate.sees("Your interview opens soon");
            candidate.findsPageAccessible();
            candidate.photographs("candidate-countdown");
            assertThat(candidate.page().url()).doesNotContain("session_key").endsWith("/i/" + interviewId);

            interviewer.signIn("interviewer").opens("/app/interviews/" + interviewId + "/room");
            meet(interviewer, candidate);
            api.awaitStatus(interviewId, "IN_PROGRESS");
            interviewer.photographs("room-interviewer");
            candidate.photographs("room-candidate");

            candidate.presses(Pattern.compile("^Leave"));
            interviewer.presses(Pattern.compile("^Leave"));
        }
        endAndCheckTheLog(interviewId);
    }

    @Test
    void an_invited_candidate_comes_in_with_the_mailed_code() {
        Api.Match match = api.newReadyMatch("Noah Lind");
        JsonNode interview = api.book(match, "interviewer2", inMinutes(5), Duration.ofMinutes(30));
        String interviewId = interview.get("id").asText();
        api.invite(interviewId);
        String code =
                suite.inbox().awaitMail(match.email(), "Your interview code").code();

        try (Person interviewer = suite.browsers().desktop();
                Person candidate = suite.browsers().phone()) {
            interviewer.signIn("interviewer2");
            candidate.opens("/c");
            candidate.findsPageAccessible();
            candidate.types("Email address", match.email());
            candidate.types("Interview code", code);
            candidate.presses("Enter");
            candidate.page().waitForURL(Pattern.compile(".*/(c/home|i/" + interviewId + ")$"));
            if (candidate.page().url().endsWith("/c/home")) {
                candidate.photographs("candidate-home");
                candidate
                        .page()
                        .getByRole(
                                AriaRole.LINK,
                                new Page.GetByRoleOptions()
                                        .setName(Pattern.compile("Open|Join|interview", Pattern.CASE_INSENSITIVE)))
                        .first()
                        .click();
            }
            knocks(candidate);
            candidate.sees("You are in the lobby");
            interviewer.presses(Pattern.compile("^Notifications"));
            interviewer.reads("Noah Lind is waiting for you in the interview");
            interviewer.photographs("candidate-waits");
            interviewer.opens("/app/interviews/" + interviewId + "/room");
            interviewer.presses("Join interview");
            letsIn(interviewer, candidate);
            assertThat(candidate
                            .page()
                            .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Leave"))))
                    .isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
            api.awaitStatus(interviewId, "IN_PROGRESS");
            candidate.presses(Pattern.compile("^Leave"));
            interviewer.presses(Pattern.compile("^Leave"));
        }
        endAndCheckTheLog(interviewId);
        JsonNode invites =
                api.get("recruiter", "/invites?interviewId=" + interviewId).ok().get("items");
        assertThat(invites.findValuesAsText("status")).isSubsetOf("accepted", "completed");
    }

    private String bookInTheBrowser(Api.Match match, ZonedDateTime start) {
        try (Person recruiter = suite.browsers().desktop()) {
            recruiter.signIn("recruiter");
            recruiter.findsPageAccessible();
            recruiter.opens("/app/candidates?q=" + match.email());
            recruiter.turnsOn("Shortlist Asha Rao for " + match.jobTitle());
            recruiter.turnsOn("Enable interviews with Asha Rao for " + match.jobTitle());
            recruiter.turnsOn("Enable online interviews with Asha Rao for " + match.jobTitle());
            recruiter
                    .page()
                    .getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("Schedule").setExact(true))
                    .first()
                    .click();
            recruiter.sees("Schedule an interview");
            recruiter
                    .page()
                    .getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Interviewers"))
                    .fill("Clara");
            recruiter
                    .page()
                    .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(Pattern.compile("Clara Hoffmann")))
                    .click();
            recruiter
                    .page()
                    .getByText("Enter a time", new Page.GetByTextOptions().setExact(true))
                    .click();
            recruiter
                    .page()
                    .getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Day"))
                    .fill(start.toLocalDate().toString());
            recruiter
                    .page()
                    .getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Start"))
                    .fill("15:30");
            recruiter.page().keyboard().press("Tab");
            recruiter.findsPageAccessible();
            recruiter.photographs("schedule");
            recruiter.presses(Pattern.compile("^Book .*15:30"));
            recruiter.sees("Asha Rao");
            recruiter.page().waitForURL(Pattern.compile(".*/app/interviews/[0-9a-f-]{36}$"));
            recruiter.findsPageAccessible();
            recruiter.photographs("interview");
            String url = recruiter.page().url();
            return url.substring(url.lastIndexOf('/') + 1);
        }
    }

    private static void meet(Person interviewer, Person candidate) {
        interviewer.presses("Join interview");
        knocks(candidate);
        candidate.sees("The interviewer will let you in");
        letsIn(interviewer, candidate);
    }

    private static void knocks(Person candidate) {
        candidate.presses(Pattern.compile("^(Join interview|Knock)$"));
    }

    private static void letsIn(Person interviewer, Person candidate) {
        interviewer.presses(Pattern.compile("^Admit"));
        Media.awaitPictureAndSound(interviewer.page());
        Media.awaitPictureAndSound(candidate.page());
    }

    private void endAndCheckTheLog(String interviewId) {
        suite.travelTo(
                Instant.parse(api.interview(interviewId).get("endsAt").asText()).plusSeconds(1));
        api.awaitStatus(interviewId, "COMPLETED");
        assertThat(api.auditedActions(interviewId)).contains("SCHEDULED", "JOINED", "COMPLETED");
    }

    private Instant inMinutes(int minutes) {
        return suite.now().plus(Duration.ofMinutes(minutes)).truncatedTo(java.time.temporal.ChronoUnit.MINUTES);
    }
}
