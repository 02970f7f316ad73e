package dev.parley.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import static org.assertj.core.api.Assertions.assertThat;

/** People who click twice: it is done once, and no page says that it failed. */
class DoubleClickE2E {

    /** Keeps what any alert of the page ever said, however short. */
    private static final String HEAR_ALERTS = """
            (() => {
              window.parleyAlerts = [];
              const hear = () => document.querySelectorAll('[role=alert]').forEach(each => {
                const text = each.textContent.trim();
                if (text && !window.parleyAlerts.includes(text)) window.parleyAlerts.push(text);
              });
              new MutationObserver(hear).observe(document, { subtree: true, childList: true, characterData: true });
            })();
            """;

    private static final String ALERTS = "window.parleyAlerts";

    private final Suite suite = Suite.shared();
    private final Api api = suite.api();

    /** A day that no other journey uses. */
    @BeforeEach
    void farFromOtherJourneys() {
        suite.backToThePresent();
        suite.travelTo(suite.now().plus(Duration.ofDays(55)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 60, 150})
    void a_candidate_takes_and_books_a_time(int pause) {
        Api.Match match = api.newReadyMatch("Dora Double");
        Instant start = suite.now().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(30 + pause / 20));
        api.offerSlot("interviewer2", start, Duration.ofMinutes(45));
        api.offerSlot("interviewer2", start.plus(Duration.ofHours(1)), Duration.ofMinutes(45));
        String id = api.letPick(match, "interviewer2").get("id").asText();
        Inbox.Mail invitation = suite.inbox().awaitMail(match.email(), "Choose a time for your interview");
        try (Person candidate = suite.browsers().phone()) {
            Page page = hearing(candidate);
            candidate.opens(invitation.link());
            page.waitForURL("**/i/" + id + "**");
            candidate.opens("/i/" + id + "/time");
            candidate.sees("Choose a time for your interview");
            List<String> held = writes(page, "/self-hold");
            twice(page, page.locator("button[data-instant]").first(), pause);
            candidate.sees("Is this time right for you?");
            assertThat(held).hasSize(1);

            List<String> booked = writes(page, "/pick");
            twice(page, submit(page), pause);
            candidate.sees("Your interview is booked");
            assertThat(booked).hasSize(1);
            assertThat(alerts(page)).isEmpty();
        }
        assertThat(api.interview(id).get("status").asText()).isEqualTo("SCHEDULED");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 60, 150})
    void a_recruiter_books_and_invites(int pause) {
        Api.Match match = api.newReadyMatch("Ines Impatient");
        ZonedDateTime start = suite.now()
                .atZone(ZoneId.of("Asia/Kolkata"))
                .plusDays(3 + pause / 20)
                .truncatedTo(ChronoUnit.DAYS);
        try (Person recruiter = suite.browsers().desktop()) {
            Page page = hearing(recruiter);
            recruiter
                    .signIn("recruiter")
                    .opens("/app/interviews/new?candidateId=%s&jobId=%s&day=%s&time=14:00&with=%s"
                            .formatted(
                                    match.candidateId(),
                                    match.jobId(),
                                    start.toLocalDate(),
                                    api.interviewerId("interviewer2")));
            recruiter.sees("Schedule an interview");
            Locator book = submit(page);
            page.waitForCondition(() -> book.innerText().startsWith("Book"));
            List<String> booked = writes(page, "/interviews");
            twice(page, book, pause);
            recruiter.sees(match.name());
            page.waitForURL(url -> !url.contains("/new"));
            assertThat(booked).hasSize(1);

            List<String> invited = writes(page, "/invites");
            Locator invite = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send invite"));
            twice(page, invite, pause);
            recruiter.reads("Invite sent to " + match.email());
            assertThat(invited).hasSize(1);
            assertThat(alerts(page))
                    .containsExactly("Booked. " + match.name() + " gets an email.", "Invite sent to " + match.email());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 60, 150})
    void a_recruiter_fills_forms_at_the_side(int pause) {
        try (Person recruiter = suite.browsers().desktop()) {
            Page page = hearing(recruiter);
            recruiter.signIn("recruiter").opens("/app/jobs");
            twice(page, page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("New job")), pause);
            recruiter.answers("Title", "Twice clicked " + pause);
            recruiter.answers("Company", "Northwind");
            List<String> jobs = writes(page, "/jobs");
            twice(page, submit(page), pause);
            recruiter.reads("Twice clicked " + pause + " was created");
            assertThat(jobs).hasSize(1);
            assertThat(alerts(page)).containsExactly("Twice clicked " + pause + " was created");
        }
    }

    /** The visible button that sends the form. */
    private static Locator submit(Page page) {
        return page.locator("button[type=submit]:visible").last();
    }

    /**
     * At the same place, wherever the page is by then, and counted as a double click, as browsers count it, however long
     * a busy machine takes for the second one.
     */
    private static void twice(Page page, Locator button, int pause) {
        button.scrollIntoViewIfNeeded();
        BoundingBox box = button.boundingBox();
        double x = box.x + box.width / 2;
        double y = box.y + box.height / 2;
        page.mouse().click(x, y);
        page.waitForTimeout(pause);
        page.mouse().down(new Mouse.DownOptions().setClickCount(2));
        page.mouse().up(new Mouse.UpOptions().setClickCount(2));
    }

    private static Page hearing(Person person) {
        person.page().addInitScript(HEAR_ALERTS);
        return person.page();
    }

    @SuppressWarnings("unchecked")
    private static List<String> alerts(Page page) {
        return (List<String>) page.evaluate(ALERTS);
    }

    private static List<String> writes(Page page, String path) {
        List<String> seen = new CopyOnWriteArrayList<>();
        page.onRequest((Request request) -> {
            if (!"GET".equals(request.method()) && request.url().endsWith(path)) {
                seen.add(request.method() + " " + request.url());
            }
        });
        return seen;
    }
}
