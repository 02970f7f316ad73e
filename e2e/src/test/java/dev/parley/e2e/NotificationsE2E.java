package dev.parley.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** A member is told who invites them: by the bell of every open page, and by the browser. */
class NotificationsE2E {

    private static final Duration LONG = Duration.ofSeconds(40);

    private final Suite suite = Suite.shared();
    private final Api api = suite.api();
    private Newcomer inviter;
    private Newcomer invited;
    private String invitedId;

    /** Nobody else's invitations, and none of other tests, are in what they read. */
    @BeforeEach
    void twoMembersWhomNobodyKnows() {
        suite.backToThePresent();
        inviter = Newcomer.listed(suite, "Mina");
        invited = Newcomer.listed(suite, "Diego");
        invitedId = api.get(invited.username(), "/profile").ok().get("userId").asText();
    }

    @Test
    void the_bell_counts_on_every_open_page_and_what_was_missed_is_read_and_put_away() {
        try (Person here = suite.browsers().desktop();
                Person there = suite.browsers().phone()) {
            invited.signsIn(here).opens("/app/profile");
            invited.signsIn(there);
            assertThat(bell(here, "Notifications")).isVisible();
            assertThat(bell(there, "Notifications")).isVisible();

            String name = inviter.name();
            String invitation = rings();
            for (Person person : List.of(here, there)) {
                person.reads(name + " invites you to practise now");
                // the dialog hides the page behind it from those who listen
                assertThat(person.page().locator("header").getByText("1", exactly()))
                        .isVisible();
            }
            cancels(invitation);
            for (Person person : List.of(here, there)) {
                assertThat(bell(person, "Notifications, 1 unread")).isVisible();
            }

            there.presses("Notifications, 1 unread");
            String missed = name + " invited you to practise, and cancelled before you answered";
            there.reads(missed);
            there.findsPageAccessible();
            there.findsNothingCutOff();
            there.photographs("notifications-390");
            there.presses("Mark as read: " + missed);
            assertThat(bell(here, "Notifications")).isVisible();

            here.presses("Notifications");
            here.presses("Mark as unread: " + missed);
            here.presses("Archive: " + missed);
            assertThat(item(here, missed)).hasCount(0);
            assertThat(item(there, missed)).hasCount(0);
            here.page().getByText("Archived", exactlyOnPage()).click();
            assertThat(item(here, missed).first()).isVisible();
        }
    }

    @Test
    void who_invites_sees_what_became_of_it_in_numbers_and_one_by_one() {
        cancels(rings());
        try (Person person = suite.browsers().phone()) {
            inviter.signsIn(person);
            person.sees("Your practice in numbers");
            person.reads("Invitations sent");
            person.sees("Your invitations");
            person.reads("Cancelled");
            person.findsPageAccessible();
            person.findsNothingCutOff();
            person.photographs("member-numbers-390");
        }
    }

    @Test
    void a_push_shows_who_invites_and_its_click_leads_to_the_dialog() {
        try (Person person = suite.browsers().desktop()) {
            invited.signsIn(person).opens("/app/profile");
            PushWorker worker = new PushWorker(person.page());
            String invitation = rings();
            String name = inviter.name();
            String title = name + " invites you to practise";

            // the page listens a second after it stands
            Awaitility.await("a click that is heard").atMost(LONG).until(() -> {
                String tag = UUID.randomUUID().toString();
                worker.delivers(Map.of("title", title, "body", "Answer now", "tag", tag, "path", "/app"));
                assertThat(worker.shows(tag)).isEqualTo(title + ": Answer now");
                assertThat(worker.clicked(tag)).isEmpty();
                return person.page().url().endsWith("/app");
            });
            assertThat(person.page()).hasURL(Pattern.compile(".*/app$"));
            isRungBy(person.page(), name);

            // Parley is closed: only pages of others are open
            String later = UUID.randomUUID().toString();
            person.opens("/docs/api");
            worker.delivers(Map.of("title", title, "body", "Answer now", "tag", later, "path", "/app"));
            assertThat(worker.shows(later)).startsWith(name);
            assertThat(worker.clicked(later)).isEqualTo("/app");
            cancels(invitation);
            rings();
            person.opens("/app");
            isRungBy(person.page(), name);
            person.photographs("ringing-after-push");
        }
    }

    private static void isRungBy(Page page, String name) {
        Locator dialog = page.getByRole(
                AriaRole.DIALOG, new Page.GetByRoleOptions().setName(name + " invites you to practise now"));
        assertThat(dialog.getByText("Accept & Start")).isVisible();
    }

    private String rings() {
        return api.post(inviter.username(), "/live-invitations", Map.of("inviteeId", invitedId))
                .ok()
                .get("id")
                .asText();
    }

    private void cancels(String invitation) {
        api.post(inviter.username(), "/live-invitations/" + invitation + "/cancel", Map.of())
                .ok();
    }

    private static Locator bell(Person person, String name) {
        return person.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator item(Person person, String text) {
        return person.page()
                .getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("Your notifications"))
                .getByText(text);
    }

    private static Page.GetByTextOptions exactlyOnPage() {
        return new Page.GetByTextOptions().setExact(true);
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }
}
