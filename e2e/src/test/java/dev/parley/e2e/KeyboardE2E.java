package dev.parley.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Recruiters and interviewers who use no mouse: the focus goes in, leads on, and comes back. */
class KeyboardE2E {

    private static final ZoneId KOLKATA = ZoneId.of("Asia/Kolkata");
    private static final Pattern TIME = Pattern.compile("\\w{3} \\d+ \\w{3}.*,\\s+\\d\\d:\\d\\d–.*", Pattern.DOTALL);

    private final Suite suite = Suite.shared();
    private final Api api = suite.api();

    /** A day that no other journey uses. */
    @BeforeEach
    void farFromOtherJourneys() {
        suite.backToThePresent();
        suite.travelTo(suite.now().plus(Duration.ofDays(75)));
    }

    @Test
    void a_slot_is_offered_and_cancelled() {
        ZonedDateTime start = suite.now().atZone(KOLKATA).plusDays(2).with(LocalTime.of(15, 30));
        try (Person recruiter = suite.browsers().desktop()) {
            recruiter.signIn("recruiter").opens("/app/slots?interviewerId=" + api.interviewerId("interviewer2"));
            recruiter.tabsTo("New slot").press("Enter");
            recruiter.sees("New slot");
            recruiter.findsPageAccessible();
            Keyboard keys = recruiter.tabsTo("Interviewers *");
            keys.type("Marcus");
            offers(recruiter, "Marcus");
            keys.press("ArrowDown");
            keys.press("Enter");
            recruiter.tabsTo("Day *").type(DateTimeFormatter.ISO_LOCAL_DATE.format(start));
            recruiter.tabsTo("Start *").type("15:30");
            recruiter.tabsTo(Pattern.compile("Create slot.*")).press("Enter");
            recruiter.isOn("New slot");

            String row = "Select " + day(start) + ", 15:30–16:15 IST";
            assertThat(recruiter.page().getByLabel(row)).isVisible();
            recruiter.tabsTo(row).press("Space");
            recruiter.page().keyboard().press("Enter");
            recruiter.isOn("Close");
            recruiter.tabsTo("Cancel slot").press("Enter");
            recruiter.sees("Cancel this slot for good?");
            recruiter.findsPageAccessible();
            recruiter.tabsTo("Cancel slot").press("Enter");
            recruiter.reads("The slot is cancelled");
            assertThat(recruiter.page().getByLabel(row)).not().isVisible();
        }
        assertThat(slotsAt(start.toInstant())).isEmpty();
    }

    @Test
    void an_interview_is_moved_and_called_off() {
        Api.Match match = api.newReadyMatch("Kim Keys");
        Instant start = suite.now().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(60));
        String id = api.book(match, "interviewer", start, Duration.ofMinutes(45))
                .get("id")
                .asText();
        try (Person recruiter = suite.browsers().desktop()) {
            recruiter.signIn("recruiter").opens("/app/interviews/" + id);
            recruiter.sees("Kim Keys");
            recruiter.opensMenu("More");
            recruiter.page().keyboard().press("Enter");
            recruiter.sees("Reschedule");
            assertThat(recruiter.page().getByRole(AriaRole.RADIO, named(TIME)).first())
                    .isVisible();
            recruiter.findsPageAccessible();
            Keyboard keys = recruiter.tabsTo(TIME);
            keys.press("ArrowRight");
            keys.press("ArrowRight");
            recruiter.tabsTo(Pattern.compile("Move to .*")).press("Enter");
            recruiter.isOn("More");
            assertThat(api.interview(id).get("startsAt").asText()).isNotEqualTo(start.toString());

            recruiter.page().keyboard().press("Enter");
            recruiter.awaitMenu();
            recruiter.movesTo("ArrowDown", "Cancel interview").press("Enter");
            recruiter.sees("Cancel this interview?");
            recruiter.tabsTo("Reason *").type("The role is filled");
            recruiter.tabsTo("Cancel interview").press("Enter");
            recruiter.reads("The role is filled");
        }
        api.awaitStatus(id, "CANCELLED");
        assertThat(api.auditedActions(id)).contains("SCHEDULED", "RESCHEDULED", "CANCELLED");
    }

    @Test
    void a_scorecard_is_made_and_filled_in_and_shows_the_others_only_then() {
        Api.Match match = api.newReadyMatch("Kay Cards");
        try (Person recruiter = suite.browsers().desktop()) {
            recruiter.signIn("recruiter").opens("/app/jobs/" + match.jobId());
            recruiter.sees("Scorecard form");
            recruiter.tabsTo("Create a form").press("Enter");
            recruiter.sees("Scorecard form");
            recruiter.tabsTo("What is rated *").type("Craft");
            recruiter.findsPageAccessible();
            recruiter.tabsTo("Save form").press("Enter");
            recruiter.reads("The form was saved");
        }
        String id = inProgress(match);
        String key = api.get("recruiter", "/jobs/" + match.jobId() + "/scorecard-form")
                .ok()
                .at("/criteria/0/key")
                .asText();
        api.put(
                        "interviewer2",
                        "/interviews/" + id + "/scorecards/mine",
                        Map.of(
                                "ratings",
                                Map.of(key, 2),
                                "recommendation",
                                "NO",
                                "notes",
                                "Not convinced",
                                "submitted",
                                true))
                .ok();

        try (Person interviewer = suite.browsers().desktop()) {
            interviewer.signIn("interviewer").opens("/app/interviews/" + id);
            interviewer.reads("1 other scorecard is in. You can read it when you have submitted yours.");
            assertThat(interviewer.page().getByText("Not convinced")).not().isVisible();
            Keyboard keys = interviewer.tabsTo("1 of 5");
            keys.press("ArrowRight");
            keys.press("ArrowRight");
            keys.press("ArrowRight");
            interviewer.isOn("4 of 5");
            interviewer.tabsTo("Strong yes").press("ArrowRight");
            interviewer.isOn("Yes");
            interviewer.tabsTo("Notes").type("Knows the trade");
            interviewer.findsPageAccessible();
            interviewer.tabsTo("Submit scorecard").press("Enter");
            interviewer.sees("Submit your scorecard?");
            interviewer.tabsTo("Submit scorecard").press("Enter");
            interviewer.reads("Not convinced");
            interviewer.findsPageAccessible();
        }
    }

    @Test
    void who_cannot_come_declines() {
        Api.Match match = api.newReadyMatch("Dee Cline");
        Instant start = suite.now().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(80));
        String id = api.book(match, "interviewer", start, Duration.ofMinutes(30))
                .get("id")
                .asText();
        try (Person interviewer = suite.browsers().desktop()) {
            interviewer.signIn("interviewer").opens("/app/interviews/" + id);
            interviewer.sees("Dee Cline");
            interviewer.tabsTo("More").press("Enter");
            interviewer.isOn("I can't come");
            interviewer.page().keyboard().press("Enter");
            interviewer.sees("Decline this interview?");
            interviewer.findsPageAccessible();
            interviewer.tabsTo("Reason *").type("On leave");
            interviewer.tabsTo("Decline").press("Enter");
            interviewer.reads("Has declined.");
            interviewer.findsPageAccessible();
        }
        assertThat(api.auditedActions(id)).contains("DECLINED");
    }

    @Test
    void a_candidate_is_asked_for_a_time() {
        Api.Match match = api.newReadyMatch("Ash Kay");
        String id = api.bookWithoutTime(match).get("id").asText();
        Instant open = suite.now().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(211));
        api.offerSlot("interviewer2", open, Duration.ofMinutes(45));
        try (Person recruiter = suite.browsers().desktop()) {
            recruiter.signIn("recruiter").opens("/app/interviews/" + id);
            recruiter.sees("Ash Kay");
            recruiter.opensMenu("More");
            recruiter.movesTo("ArrowDown", "Let the candidate pick").press("Enter");
            recruiter.sees("Let Ash Kay pick a time?");
            recruiter.findsPageAccessible();
            Keyboard keys = recruiter.tabsTo("Whose slots *");
            keys.type("Marcus");
            offers(recruiter, "Marcus");
            keys.press("ArrowDown");
            keys.press("Enter");
            recruiter.tabsTo("Send the link").press("Enter");
            recruiter.reads("Ash Kay gets an email with the link");
            recruiter.isOn("More");
        }
        assertThat(api.auditedActions(id)).contains("ASKED_FOR_TIME");
    }

    @Test
    void a_wrong_outcome_is_put_right() {
        Api.Match match = api.newReadyMatch("Kim Came");
        Instant start = suite.now().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(100));
        String id = api.book(match, "interviewer", start, Duration.ofMinutes(30))
                .get("id")
                .asText();
        suite.travelTo(start.plus(Duration.ofHours(1)));
        api.post("admin", "/interviews/auto-update-status", Map.of()).ok();
        api.awaitStatus(id, "NO_SHOW");
        try (Person recruiter = suite.browsers().desktop()) {
            recruiter.signIn("recruiter").opens("/app/interviews/" + id);
            recruiter.sees("Kim Came");
            recruiter.tabsTo("Correct outcome").press("Enter");
            recruiter.sees("How did the interview with Kim Came end?");
            recruiter.findsPageAccessible();
            recruiter.tabsTo("No-show: nobody came").press("ArrowDown");
            recruiter.isOn("It took place");
            recruiter.tabsTo("Reason *").type("They met by phone");
            recruiter.tabsTo("Set outcome").press("Enter");
            recruiter.reads("Outcome saved");
            recruiter.isOn("Correct outcome");
        }
        api.awaitStatus(id, "COMPLETED");
        assertThat(api.auditedActions(id)).contains("NO_SHOW", "OUTCOME_CORRECTED");
    }

    /** An interview with both interviewers that has begun. */
    private String inProgress(Api.Match match) {
        Instant start = suite.now().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(30));
        List<String> panel = List.of(api.interviewerId("interviewer"), api.interviewerId("interviewer2"));
        String id = api.bookWith(match, panel, start, Duration.ofMinutes(45))
                .ok()
                .get("id")
                .asText();
        suite.travelTo(start.plusSeconds(30));
        return id;
    }

    /** The server has found them. */
    private static void offers(Person person, String name) {
        Page.GetByRoleOptions option = new Page.GetByRoleOptions().setName(Pattern.compile(name));
        assertThat(person.page().getByRole(AriaRole.OPTION, option)).isVisible();
    }

    /** Those that are not cancelled. */
    private JsonNode slotsAt(Instant start) {
        return api.get(
                        "recruiter",
                        "/interviews/slots?interviewerId=" + api.interviewerId("interviewer2") + "&from=" + start
                                + "&to=" + start.plus(Duration.ofHours(1)))
                .ok()
                .get("items");
    }

    /** As the pages write it: with the year where it is not this one. */
    private String day(ZonedDateTime of) {
        boolean thisYear = of.getYear() == suite.now().atZone(KOLKATA).getYear();
        return DateTimeFormatter.ofPattern(thisYear ? "EEE d MMM" : "EEE d MMM yyyy", Locale.ENGLISH)
                .format(of);
    }

    private static Page.GetByRoleOptions named(Pattern name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
