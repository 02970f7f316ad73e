package dev.parley.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.regex.Pattern;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** A candidate who finds, moves and calls off a time without writing to anybody. */
class SelfServiceE2E {

    private static final Duration LENGTH = Duration.ofMinutes(45);

    private final Suite suite = Suite.shared();
    private final Api api = suite.api();

    /** A day that no other journey uses. */
    @BeforeEach
    void farFromOtherJourneys() {
        suite.backToThePresent();
        suite.travelTo(suite.now().plus(Duration.ofDays(40)));
    }

    @Test
    void a_candidate_picks_moves_and_calls_off_a_time_by_the_mailed_link() {
        Api.Match match = api.newReadyMatch("Mira Sol");
        Instant first = suite.now().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(30));
        Instant second = first.plus(Duration.ofHours(2));
        api.offerSlot("interviewer2", first, LENGTH);
        api.offerSlot("interviewer2", second, LENGTH);
        String id = api.letPick(match, "interviewer2").get("id").asText();
        Inbox.Mail invitation = suite.inbox().awaitMail(match.email(), "Choose a time for your interview");

        try (Person candidate = suite.browsers().phone()) {
            candidate.opens(invitation.link());
            candidate.page().waitForURL("**/i/" + id + "**");
            candidate.opens("/i/" + id + "/time");
            candidate.sees("Choose a time for your interview");
            candidate.findsPageAccessible();
            candidate.photographs("self-service-choose");

            take(candidate, first);
            candidate.sees("Is this time right for you?");
            candidate.findsPageAccessible();
            candidate.presses("Yes, book this time");
            candidate.sees("Your interview is booked");
            candidate.photographs("self-service-booked");
            assertThat(api.interview(id).get("startsAt").asText()).isEqualTo(text(first));
            suite.inbox().awaitMail(match.email(), "Interview Scheduled - ");

            candidate.opens("/i/" + id + "/time");
            candidate.presses("Change the time");
            take(candidate, second);
            candidate.sees("Move your interview to this time?");
            candidate.answers("Why do you need another time?", "A train strike");
            candidate.presses("Yes, move my interview");
            candidate.sees("Your interview is booked");
            assertThat(api.interview(id).get("startsAt").asText()).isEqualTo(text(second));
            suite.inbox().awaitMail(match.email(), "Interview Rescheduled - ");

            candidate.opens("/i/" + id + "/time");
            candidate.presses("Cancel my interview");
            candidate.sees("Do you want to cancel your interview?");
            candidate.answers("Why do you want to cancel?", "I took another offer");
            candidate.presses("Yes, cancel my interview");
            candidate.sees("This interview was cancelled");
            candidate.findsPageAccessible();
        }
        api.awaitStatus(id, "CANCELLED");
        assertThat(api.auditedActions(id)).contains("SCHEDULED", "RESCHEDULED", "CANCELLED");
        Inbox.Mail told = suite.inbox().awaitMail("recruiter@parley.example", "Mira Sol cancelled the interview");
        assertThat(told.text()).contains("I took another offer");
    }

    @Test
    void the_interview_page_follows_what_the_candidate_does_without_a_reload() {
        Api.Match match = api.newReadyMatch("Lena Live");
        Instant start = suite.now().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(60));
        String id = api.book(match, "interviewer", start, LENGTH).get("id").asText();
        try (Person recruiter = suite.browsers().desktop()) {
            recruiter.signIn("recruiter").opens("/app/interviews/" + id);
            recruiter.sees("Lena Live");
            api.post("recruiter", "/interviews/" + id + "/cancel", Map.of("reason", "The role is filled"))
                    .ok();
            assertThat(recruiter.page().getByText("The role is filled").first()).isVisible();
        }
    }

    private static void take(Person candidate, Instant start) {
        Locator time = candidate
                .page()
                .locator("button[data-instant='" + text(start) + "']")
                .first();
        assertThat(time).hasRole(AriaRole.BUTTON);
        assertThat(time).hasAccessibleName(Pattern.compile(".*for the interviewer.*"));
        time.click();
    }

    private static String text(Instant instant) {
        return instant.toString().replace("Z", ".000Z");
    }
}
