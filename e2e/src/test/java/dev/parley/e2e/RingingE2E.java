package dev.parley.e2e;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What may happen between ringing and answering. */
class RingingE2E {

    private static final Pattern INVITATIONS = Pattern.compile(".*/api/v1/live-invitations.*");

    private final Suite suite = Suite.shared();

    @BeforeEach
    void presentTime() {
        suite.backToThePresent();
    }

    @Test
    void two_who_ring_each_other_at_once_meet_in_one_room() {
        Newcomer mina = Newcomer.listed(suite, "Mina");
        Newcomer diego = Newcomer.listed(suite, "Diego");
        try (Person one = suite.browsers().desktop();
                Person other = suite.browsers().desktop()) {
            mina.signsIn(one);
            diego.signsIn(other);
            Ring.writesTo(one, diego, "You?", "What is a mutex?");
            Ring.writesTo(other, mina, "You?", "What is a monad?");
            List<Route> late = new ArrayList<>();
            Consumer<Route> hold = route -> {
                if ("GET".equals(route.request().method())) {
                    late.add(route);
                } else {
                    route.resume();
                }
            };
            other.page().route(INVITATIONS, hold);
            Ring.sends(one);
            Ring.waitsFor(one, diego);
            Ring.sends(other);
            Ring.meet(one, other);
            assertThat(Ring.room(one)).isEqualTo(Ring.room(other));
            for (Person each : new Person[] {one, other}) {
                each.reads("What is a mutex?");
                each.reads("What is a monad?");
            }
        }
    }

    @Test
    void an_answer_in_one_tab_ends_the_ringing_in_the_other() {
        Newcomer mina = Newcomer.listed(suite, "Mina");
        Newcomer diego = Newcomer.listed(suite, "Diego");
        try (Person inviter = suite.browsers().desktop();
                Person invitee = suite.browsers().desktop()) {
            mina.signsIn(inviter);
            diego.signsIn(invitee);
            Person tab = invitee.anotherTab();
            tab.opens("/app/profile");
            Ring.invites(inviter, diego, "Now?");
            Ring.isRung(tab, mina);
            Ring.isRung(invitee, mina);
            invitee.presses("Accept & Start");
            tab.reads("You talk with " + mina.name() + " in another window or on another device");
            Ring.hearsNothingMore(tab);
            assertThat(tab.page()).hasURL(Pattern.compile(".*/app/profile$"));
            Ring.meet(inviter, invitee);
        }
    }

    @Test
    void the_device_that_rang_is_led_into_the_room_and_another_one_on_request() {
        Newcomer mina = Newcomer.listed(suite, "Mina");
        Newcomer diego = Newcomer.listed(suite, "Diego");
        try (Person desktop = suite.browsers().desktop();
                Person phone = suite.browsers().phone();
                Person invitee = suite.browsers().desktop()) {
            mina.signsIn(desktop);
            diego.signsIn(invitee);
            Ring.invites(desktop, diego, "Now?");
            mina.signsIn(phone);
            Ring.waitsFor(phone, diego);
            invitee.presses("Accept & Start");
            Ring.meet(desktop, invitee);
            phone.reads("You talk with " + diego.name() + " in another window or on another device");
            assertThat(phone.page()).hasURL(Pattern.compile(".*/app$"));
            phone.findsPageAccessible();
            phone.photographs("talk-elsewhere-390");
            phone.presses("Move it here");
            Ring.meet(phone, invitee);
            desktop.sees("You are in this talk in another tab or on another device");
        }
    }

    @Test
    void who_closes_the_browser_rings_no_longer() {
        Newcomer mina = Newcomer.listed(suite, "Mina");
        Newcomer diego = Newcomer.listed(suite, "Diego");
        try (Person invitee = suite.browsers().phone()) {
            diego.signsIn(invitee);
            try (Person inviter = suite.browsers().desktop()) {
                mina.signsIn(inviter);
                awaitSeen(diego, mina, "online");
                Ring.invites(inviter, diego, "Now?");
                Ring.isRung(invitee, mina);
            }
            awaitSeen(diego, mina, "offline");
            suite.travelTo(suite.now().plusSeconds(30));
            assertThat(invitee.page().getByText(mina.name() + " cancelled the invitation"))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
            Ring.hearsNothingMore(invitee);
            try (Person again = suite.browsers().desktop()) {
                mina.signsIn(again);
                again.presses("Notifications, 1 unread");
                again.reads("Your invitation to " + diego.name() + " ended, because you were away");
            }
        }
    }

    @Test
    void an_invitation_is_written_heard_and_declined_by_keyboard() {
        Newcomer mina = Newcomer.listed(suite, "Mina");
        Newcomer diego = Newcomer.listed(suite, "Diego");
        try (Person inviter = suite.browsers().desktop();
                Person invitee = suite.browsers().phone()) {
            mina.signsIn(inviter);
            diego.signsIn(invitee);
            inviter.opens("/app/partners?q=" + diego.lastName().replace(' ', '+'));
            inviter.reads(diego.name());
            inviter.tabsTo("Invite " + diego.name()).press("Enter");
            inviter.sees("Invite " + diego.name() + " to practise now");
            inviter.findsPageAccessible();
            inviter.tabsTo("A few words").type("By keyboard");
            inviter.tabsTo("Send interview invitation").press("Enter");
            inviter.isOn("Cancel invitation");
            inviter.page().keyboard().press("Escape");
            Ring.waitsFor(inviter, diego);

            invitee.reads("By keyboard");
            invitee.isOn("Accept & Start");
            invitee.page().keyboard().press("Escape");
            invitee.findsPageAccessible();
            invitee.tabsTo("Decline");
            invitee.tabsTo("Accept & Start");
            invitee.tabsTo("Decline").press("Enter");
            inviter.reads(diego.name() + " declined your invitation");
            Ring.hearsNothingMore(invitee);
            Ring.hearsNothingMore(inviter);
        }
    }

    /** How the one sees the other in the directory. */
    private void awaitSeen(Newcomer by, Newcomer seen, String availability) {
        String path = "/partners?q=" + seen.lastName().replace(' ', '+');
        Awaitility.await(seen.name() + " is " + availability)
                .atMost(Duration.ofSeconds(60))
                .pollInSameThread()
                .until(
                        () -> suite.api()
                                .get(by.username(), path)
                                .ok()
                                .at("/items/0/availability")
                                .asText(),
                        availability::equals);
    }
}
