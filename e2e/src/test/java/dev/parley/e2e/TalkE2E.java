package dev.parley.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Two members who agreed to talk go through their questions. */
class TalkE2E {

    private static final String FIRST = "What did you build last?";
    private static final String SECOND = "How would you design a rate limiter that two data centres share?";

    private final Suite suite = Suite.shared();

    @BeforeEach
    void presentTime() {
        suite.backToThePresent();
    }

    @Test
    void their_questions_stay_in_step_over_a_reload_and_over_leaving_and_coming_back() {
        Newcomer mina = Newcomer.listed(suite, "Mina");
        Newcomer diego = Newcomer.listed(suite, "Diego");
        try (Person one = suite.browsers().desktop();
                Person other = suite.browsers().phone();
                Person stranger = suite.browsers().desktop()) {
            mina.signsIn(one);
            diego.signsIn(other);
            Ring.invites(one, diego, "Now?", FIRST, SECOND);
            other.presses("Accept & Start");
            Ring.meet(one, other);
            String room = Ring.room(one);

            one.presses("Begin with the first");
            isAt(one, FIRST);
            looksFine(one, "talk-1440");
            isAt(other, FIRST);
            showsQuestions(other);
            looksFine(other, "talk-390");
            other.presses("Next question");
            isAt(one, SECOND);
            assertThat(tick(one, FIRST)).isChecked();

            one.page().reload();
            Media.awaitPictureAndSound(one.page());
            isAt(one, SECOND);
            assertThat(tick(one, FIRST)).isChecked();

            stranger.signIn("interviewer").opens(room);
            stranger.sees("This room is not yours");

            one.presses("Leave the room");
            one.sees("You have left the room");
            looksFine(one, "talk-left-1440");
            other.sees(mina.name() + " has left");
            follows(one, "Back to Today");
            one.reads("You invited " + diego.name());
            follows(one, "Enter room");
            Media.awaitPictureAndSound(one.page());
            Media.awaitPictureAndSound(other.page());
            isAt(one, SECOND);
        }
    }

    /** On a phone the panel lies over the picture and is opened by its button. */
    private static void showsQuestions(Person person) {
        Locator next = person.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Next question"));
        if (!next.isVisible()) {
            person.presses("Questions");
        }
        assertThat(next).isVisible();
    }

    private static void isAt(Person person, String question) {
        assertThat(person.page().locator("[aria-current=step]")).containsText(question);
    }

    private static Locator tick(Person person, String question) {
        return person.page().getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Done: " + question));
    }

    private static void follows(Person person, String link) {
        person.page()
                .getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .click();
    }

    private static void looksFine(Person person, String name) {
        for (String scheme : List.of("light", "dark")) {
            person.prefers(scheme);
            person.findsPageAccessible();
            person.findsNothingCutOff();
            person.photographs(name + "-" + scheme);
        }
    }
}
