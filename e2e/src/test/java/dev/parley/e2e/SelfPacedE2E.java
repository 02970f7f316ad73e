package dev.parley.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** An interview that a candidate does alone, from the recruiter's questions to the answers that they read. */
class SelfPacedE2E {

    private static final Pattern INTERVIEW = Pattern.compile(".*/app/interviews/([0-9a-f-]{36}).*");
    private static final String FIRST = "Which bug taught you most?";
    private static final String SECOND = "What would you build first here?";
    /** Whether the question was read out, from its first second on. */
    private static final String HEARD = """
            () => {
              const audio = document.querySelector('audio');
              return audio !== null && audio.duration > 1 && audio.played.length > 0 && audio.currentTime > 0.5;
            }
            """;

    /** As in a browser whose user said no. */
    private static final String DENIED = """
            navigator.mediaDevices.getUserMedia =
                () => Promise.reject(new DOMException('Permission denied', 'NotAllowedError'));
            """;

    private static final double PATIENCE = 20_000;

    private final Suite suite = Suite.shared();
    private final Api api = suite.api();

    @BeforeEach
    void inThePresent() {
        suite.backToThePresent();
    }

    @Test
    void a_recruiter_reads_what_a_candidate_has_answered_in_their_own_time() {
        Api.Match match = api.newReadyMatch("Pia Paced");
        try (Person recruiter = suite.browsers().desktop()) {
            recruiter.signIn("recruiter");
            String id = schedules(recruiter, match);
            Inbox.Mail mail = suite.inbox().awaitMail(match.email(), "Your interview, when it suits you - ");

            answers(match, id, mail.link());

            api.awaitStatus(id, "COMPLETED");
            assertThat(api.interview(id).has("partial")).isFalse();
            assertThat(api.auditedActions(id)).containsExactly("SCHEDULED", "JOINED", "COMPLETED");
            suite.inbox().awaitMail(match.email(), "We have your answers - ");
            recruiter.opens("/app/interviews/" + id);
            recruiter.reads("A clock that went backwards, and I believed it.");
            recruiter.reads("A test that fails for it.");
            recruiter.findsPageAccessible();
            recruiter.photographs("self-paced-answers");
        }
    }

    @Test
    void who_comes_early_begins_when_it_is_time_and_types_when_the_camera_is_denied() {
        Api.Match match = api.newReadyMatch("Eve Early");
        api.asks(match.jobId(), List.of(Map.of("text", FIRST)));
        Instant opens = suite.now().plus(Duration.ofDays(2)).truncatedTo(ChronoUnit.MINUTES);
        api.selfPaced(match, opens, opens.plus(Duration.ofDays(3)));
        String link = suite.inbox()
                .awaitMail(match.email(), "Your interview, when it suits you - ")
                .link();
        try (Person candidate = suite.browsers().phone()) {
            candidate.page().addInitScript(DENIED);
            candidate.opens(link);
            candidate.reads("You can begin in");
            candidate.findsPageAccessible();
            candidate.findsNothingCutOff();
            candidate.photographs("self-paced-early");
            suite.travelTo(opens.minusSeconds(6));
            candidate.opens(link);
            candidate.reads("You can begin in");
            candidate.sees("Your interview for " + match.jobTitle());

            candidate.page().getByLabel("I have read this and agree").check();
            candidate.presses("Check camera and microphone");
            candidate.sees("We can't use your camera or microphone");
            candidate.reads("Your browser is not allowed to use your camera.");
            candidate.reads("Try what helps below, or go back and type your answers.");
            candidate.findsPageAccessible();
            candidate.findsNothingCutOff();
            candidate.photographs("self-paced-denied");
            candidate.presses("Back");
            candidate.page().getByLabel("By typing").check();
            candidate.page().getByLabel("I have read this and agree").check();
            candidate.presses("Show the first question");
            candidate.sees(FIRST);
        }
    }

    private String schedules(Person recruiter, Api.Match match) {
        String form = "/app/interviews/new?candidateId=" + match.candidateId() + "&jobId=" + match.jobId();
        recruiter.opens(form);
        text(recruiter, "Self-paced").click();
        recruiter.reads(match.jobTitle() + " has no questions yet.");
        recruiter.findsPageAccessible();
        recruiter.photographs("self-paced-schedule");
        recruiter
                .page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Write questions"))
                .click();
        recruiter.sees("Self-paced interview questions");
        asks(recruiter, 1, FIRST);
        asks(recruiter, 2, SECOND);
        recruiter.findsPageAccessible();
        recruiter.photographs("self-paced-questions");
        recruiter.presses("Save questions");
        recruiter.reads("The questions are saved");
        Awaitility.await("questions of the job")
                .atMost(Duration.ofSeconds(30))
                .until(() -> api.get("recruiter", "/jobs/" + match.jobId())
                                .ok()
                                .get("questions")
                                .asInt()
                        == 2);

        recruiter.opens(form);
        recruiter.reads("The candidate is asked 2 questions.");
        recruiter.presses("Create and invite");
        recruiter.page().waitForURL(INTERVIEW);
        Matcher address = INTERVIEW.matcher(recruiter.page().url());
        assertThat(address.matches()).isTrue();
        return address.group(1);
    }

    private static void asks(Person recruiter, int number, String question) {
        recruiter.presses("Add question");
        recruiter
                .page()
                .getByRole(
                        AriaRole.GROUP,
                        new Page.GetByRoleOptions()
                                .setName("Question " + number)
                                .setExact(true))
                .getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName("Question"))
                .fill(question);
    }

    private void answers(Api.Match match, String id, String link) {
        try (Person candidate = suite.browsers().phone()) {
            candidate.opens(link);
            candidate.page().waitForURL("**/i/" + id + "**");
            candidate.sees("Your interview for " + match.jobTitle());
            candidate.findsPageAccessible();
            candidate.findsNothingCutOff();
            candidate.photographs("self-paced-welcome");
            candidate.page().getByLabel("By typing").check();
            candidate.page().getByLabel("I have read this and agree").check();
            candidate.presses("Show the first question");

            candidate.sees(FIRST);
            candidate.page().waitForFunction(HEARD);
            candidate.presses("Start my answer");
            candidate.answers("Your answer", "A clock that went");
            seesSaved(candidate);
            candidate.page().reload();
            isTyped(candidate, "A clock that went");
            candidate.findsPageAccessible();
            candidate.findsNothingCutOff();
            candidate.photographs("self-paced-typing");
            try (Person otherDevice = suite.browsers().desktop()) {
                otherDevice.opens(link);
                isTyped(otherDevice, "A clock that went");
            }
            candidate.answers("Your answer", "A clock that went backwards, and I believed it.");
            candidate.presses("Send answer");
            candidate.presses("Next question");

            candidate.sees(SECOND);
            candidate.presses("Start my answer");
            candidate.answers("Your answer", "A test that fails for it.");
            candidate.presses("Send answer");
            candidate.presses("Finish the interview");
            candidate.sees("That's it. Thank you!");
            candidate.findsPageAccessible();
            candidate.photographs("self-paced-finished");
        }
    }

    private static void seesSaved(Person candidate) {
        assertThat(text(candidate, "Saved")).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
    }

    private static void isTyped(Person candidate, String text) {
        Locator field = candidate
                .page()
                .getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions().setName("Your answer").setExact(true));
        assertThat(field).hasValue(text, new LocatorAssertions.HasValueOptions().setTimeout(PATIENCE));
    }

    private static Locator text(Person person, String text) {
        return person.page()
                .getByText(text, new Page.GetByTextOptions().setExact(true))
                .first();
    }
}
