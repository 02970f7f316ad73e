package dev.parley.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/** Three people write at once, while a page is reloaded and a replica dies. */
class PadE2E {

    private static final int ATTEMPTS = 6;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Without the names at the others' cursors. */
    private static final String TEXT = """
            () => {
              const content = document.querySelector('.cm-content').cloneNode(true);
              content.querySelectorAll('.cm-ySelectionCaret').forEach(caret => caret.remove());
              return [...content.querySelectorAll('.cm-line')].map(line => line.textContent).join('\\n');
            }
            """;

    private final Suite suite = Suite.shared();
    private final List<String> written = new ArrayList<>();

    @BeforeEach
    void presentTime() {
        suite.backToThePresent();
        suite.travelTo(suite.now().plus(Duration.ofHours(36)));
    }

    @Test
    void three_write_at_once_and_all_end_with_the_same_text_which_is_kept() {
        Meeting meeting = Meeting.openNow(suite, "Lena Vogt", "interviewer");
        String room = "/app/interviews/" + meeting.id() + "/room";
        try (Person interviewer = suite.browsers().desktop();
                Person recruiter = suite.browsers().desktop();
                Person candidate = suite.browsers().desktop()) {
            interviewer.signIn("interviewer").opens(room);
            interviewer.presses("Join interview");
            recruiter.signIn("recruiter").opens(room);
            recruiter.presses("Join interview");
            candidate.opens(meeting.link());
            candidate.presses(Pattern.compile("^(Join interview|Knock)$"));
            interviewer.presses(Pattern.compile("^Admit"));

            // Three who see each other are more than a small machine can draw.
            List.of(interviewer, recruiter, candidate).forEach(person -> person.presses("Turn camera off (V)"));

            opensPad(interviewer);
            interviewer.page().getByLabel("Language").selectOption("python");
            write(interviewer, "welcome");
            candidate
                    .page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Pad, changed"))
                    .waitFor();
            opensPad(candidate);
            opensPad(recruiter);
            List<Person> all = List.of(interviewer, recruiter, candidate);
            write(all, "first");
            awaitEqual(all);
            assertThat(candidate.page().getByLabel("Language").inputValue()).isEqualTo("python");
            looksRight(candidate, "pad-room");

            candidate.page().reload();
            write(List.of(interviewer, recruiter), "meanwhile");
            editor(candidate).waitFor();
            write(all, "reloaded");
            awaitEqual(all);

            for (int attempt = 0; replicas(meeting) < suite.meetingReplicas() && attempt < ATTEMPTS; attempt++) {
                candidate.page().reload();
                editor(candidate).waitFor();
            }
            assertThat(replicas(meeting)).as("replicas that hold a socket").isEqualTo(suite.meetingReplicas());
            suite.killMeeting();
            write(all, "killed");
            awaitEqual(all);

            leavesEditorByKeyboard(interviewer);
            String last = text(interviewer);
            recruiter.opens("/app/interviews/" + meeting.id());
            recruiter.presses("Show the pad");
            editor(recruiter).waitFor();
            Awaitility.await().atMost(PATIENCE).untilAsserted(() -> assertThat(text(recruiter))
                    .isEqualTo(last));
            looksRight(recruiter, "pad-record");
            recruiter.presses("One step back");
            Awaitility.await().atMost(PATIENCE).untilAsserted(() -> assertThat(text(recruiter))
                    .isNotEqualTo(last));
        } finally {
            suite.restoreMeeting();
        }
    }

    private int replicas(Meeting meeting) {
        return RoomLeases.replicas(suite, meeting.id(), 3).size();
    }

    private static void opensPad(Person person) {
        person.presses(Pattern.compile("^Pad(, changed)?$"));
        person.sees("Pad");
        editor(person).waitFor();
    }

    /** Each types some keys of a word of their own, then the next one does. */
    private void write(List<Person> people, String word) {
        List<String> words = new ArrayList<>();
        for (Person person : people) {
            words.add(word + people.indexOf(person));
            editor(person).focus();
        }
        int longest = words.getFirst().length();
        for (int i = 0; i < longest; i++) {
            for (Person person : people) {
                person.page().keyboard().type(words.get(people.indexOf(person)).substring(i, i + 1));
            }
        }
        people.forEach(person -> person.page().keyboard().press("Enter"));
        written.addAll(words);
    }

    private void write(Person person, String word) {
        write(List.of(person), word);
    }

    private void awaitEqual(List<Person> people) {
        Awaitility.await("equal texts").atMost(PATIENCE).untilAsserted(() -> {
            List<String> texts = people.stream().map(PadE2E::text).toList();
            assertThat(texts)
                    .as(() -> people.stream().map(PadE2E::state).toList().toString())
                    .allSatisfy(text -> assertThat(text).contains(written))
                    .containsOnly(texts.getFirst());
        });
    }

    private static Locator editor(Person person) {
        return person.page().locator(".cm-content");
    }

    private static String state(Person person) {
        return person.page().locator("[data-state]").last().innerText();
    }

    private static String text(Person person) {
        return (String) person.page().evaluate(TEXT);
    }

    /** On a desk, on a small laptop and on a phone, light and dark. */
    private static void looksRight(Person person, String name) {
        for (int width : new int[] {390, 1024, 1440}) {
            person.page().setViewportSize(width, 844);
            for (String scheme : List.of("dark", "light")) {
                person.prefers(scheme);
                person.findsNothingCutOff();
                person.findsPageAccessible();
                person.photographs(name + "-" + width + "-" + scheme);
            }
        }
    }

    /** Tab indents; Escape and Tab go on to what comes next. */
    private static void leavesEditorByKeyboard(Person person) {
        Page page = person.page();
        page.locator(".cm-content").focus();
        page.keyboard().press("Escape");
        page.keyboard().press("Tab");
        assertThat((Boolean) page.evaluate("document.activeElement.closest('.cm-editor') === null"))
                .isTrue();
    }
}
