package dev.parley.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ViewportSize;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/** An interview on another video service, by a link that the recruiter pastes and changes. */
class ExternalLinkE2E {

    private static final ZoneId RECRUITERS_ZONE = ZoneId.of("Asia/Kolkata");
    private static final String HOST = "video.parley-partner.example";
    private static final String FIRST = "https://" + HOST + "/j/8421?pwd=s3cret";
    private static final String SECOND = "https://" + HOST + "/j/9000";

    private final Suite suite = Suite.shared();
    private final Api api = suite.api();

    @BeforeEach
    void presentTime() {
        suite.backToThePresent();
    }

    @Test
    void a_candidate_is_sent_to_the_pasted_link_at_the_right_time_and_to_the_changed_one_after_that() {
        Api.Match match = api.newReadyMatch("Zoya Elsewhere");
        ZonedDateTime start = ZonedDateTime.now(RECRUITERS_ZONE)
                .plusDays(2)
                .with(LocalTime.of(11, 0))
                .withNano(0);
        try (Person recruiter = suite.browsers().desktop();
                Person candidate = suite.browsers().phone()) {
            String interviewId = schedule(recruiter, match, start);
            JsonNode interview = api.interview(interviewId);
            assertThat(interview.get("videoLink").asText()).isEqualTo(FIRST);
            Inbox.Mail mail = suite.inbox().awaitMail(match.email(), "Interview Scheduled - ");
            assertThat(mail.text())
                    .contains("Online video interview on " + HOST)
                    .doesNotContain("8421", "s3cret");

            Instant opens = Instant.parse(interview.get("startsAt").asText()).minus(Duration.ofMinutes(15));
            suite.travelTo(opens.minusSeconds(6));
            answerAtTheOtherService(candidate.page().context());
            candidate.opens(mail.link());
            candidate.reads("You can go to " + HOST + " in");
            candidate.findsPageAccessible();
            candidate.photographs("elsewhere-countdown");
            candidate.sees("Your interview takes place on " + HOST);
            assertThat(goesOver(candidate, "Go to " + HOST)).isEqualTo(FIRST);
            candidate.sees(HOST + " opened in a new tab");
            candidate.findsNothingCutOff();
            candidate.findsPageAccessible();
            candidate.photographs("elsewhere-gone");
            candidate.prefers("dark");
            candidate.findsPageAccessible();
            candidate.photographs("elsewhere-gone-dark");
            api.awaitStatus(interviewId, "IN_PROGRESS");

            recruiter.reads("Candidate joined");
            changeLink(recruiter);
            assertThat(suite.inbox()
                            .awaitMail(match.email(), "Your interview has a new video link - ")
                            .text())
                    .contains(HOST)
                    .doesNotContain("/j/9000");
            assertThat(goesOver(candidate, "Go to " + HOST + " again")).isEqualTo(SECOND);
            assertThat(api.auditedActions(interviewId)).contains("JOINED", "VIDEO_CHANGED");
        }
    }

    private String schedule(Person recruiter, Api.Match match, ZonedDateTime start) {
        recruiter
                .signIn("recruiter")
                .opens("/app/interviews/new?candidateId=" + match.candidateId() + "&jobId=" + match.jobId() + "&with="
                        + api.interviewerId("interviewer") + "&day=" + start.toLocalDate() + "&time=11:00");
        recruiter.sees("Schedule an interview");
        Page page = recruiter.page();
        page.getByRole(
                        AriaRole.COMBOBOX,
                        new Page.GetByRoleOptions().setName("Video").setExact(true))
                .click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(Pattern.compile("paste a link")))
                .click();
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Link of the meeting"))
                .fill(FIRST);
        recruiter.findsPageAccessible();
        recruiter.photographs("schedule-elsewhere");
        onAPhoneInTheDark(recruiter, "schedule-elsewhere-phone");
        recruiter.presses(Pattern.compile("^Book .*11:00"));
        page.waitForURL(Pattern.compile(".*/app/interviews/[0-9a-f-]{36}$"));
        recruiter.sees("Video on " + HOST);
        recruiter.findsPageAccessible();
        recruiter.photographs("interview-elsewhere");
        onAPhoneInTheDark(recruiter, "interview-elsewhere-phone");
        return page.url().substring(page.url().lastIndexOf('/') + 1);
    }

    private static void onAPhoneInTheDark(Person person, String photograph) {
        ViewportSize before = person.page().viewportSize();
        person.page().setViewportSize(390, 844);
        person.prefers("dark");
        person.findsPageAccessible();
        person.findsNothingCutOff();
        person.photographs(photograph);
        person.prefers("light");
        person.page().setViewportSize(before.width, before.height);
    }

    private static void changeLink(Person recruiter) {
        recruiter.presses("Change the link");
        recruiter
                .page()
                .getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.TEXTBOX)
                .last()
                .fill(SECOND);
        recruiter.findsPageAccessible();
        recruiter.photographs("change-video");
        recruiter.presses("Change and tell everyone");
        recruiter.reads("Everyone gets an email");
    }

    /** Presses the button and returns where the new tab went; it must know nothing of the tab it came from. */
    private static String goesOver(Person person, String button) {
        Page there = person.page().context().waitForPage(() -> person.presses(button));
        there.waitForURL(Pattern.compile("https://.*"));
        assertThat(there.evaluate("() => window.opener === null && document.referrer === ''"))
                .isEqualTo(true);
        String url = there.url();
        there.close();
        return url;
    }

    /** Nothing of the other service runs here; its host exists in this browser only. */
    private static void answerAtTheOtherService(BrowserContext context) {
        context.route(
                "https://" + HOST + "/**",
                route -> route.fulfill(
                        new Route.FulfillOptions().setContentType("text/html").setBody("<h1>Meeting</h1>")));
    }
}
