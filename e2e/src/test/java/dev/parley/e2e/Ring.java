package dev.parley.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** What members do to practise with each other, in the words of the pages. */
final class Ring {

    private Ring() {}

    /** Finds the partner in the directory by name and goes as far as the dialog in which the invitation is written. */
    static void writesTo(Person person, Newcomer partner, String message, String... questions) {
        person.opens("/app/partners?q=" + partner.lastName().replace(' ', '+'));
        person.presses("Invite " + partner.name());
        person.types("A few words", message);
        if (questions.length > 0) {
            person.types("Your own questions", String.join("\n", questions));
        }
    }

    static void invites(Person person, Newcomer partner, String message, String... questions) {
        writesTo(person, partner, message, questions);
        sends(person);
    }

    static void sends(Person person) {
        person.presses("Send interview invitation");
    }

    static void isRung(Person person, Newcomer inviter) {
        person.reads(inviter.name() + " invites you to practise now");
    }

    static void waitsFor(Person person, Newcomer invitee) {
        person.reads("Waiting for " + invitee.name());
    }

    static void hearsNothingMore(Person person) {
        assertThat(dialog(person)).isHidden();
    }

    static Locator dialog(Person person) {
        return person.page().getByRole(AriaRole.DIALOG);
    }

    /** Both are in the room that opened, and each gets the other's picture and sound. */
    static void meet(Person one, Person other) {
        for (Person person : new Person[] {one, other}) {
            person.page().waitForURL("**/app/rooms/**");
        }
        for (Person person : new Person[] {one, other}) {
            Media.awaitPictureAndSound(person.page());
        }
    }

    /** The person's room, as a path. */
    static String room(Person person) {
        Page page = person.page();
        return page.url().substring(page.url().indexOf("/app/rooms/"));
    }
}
