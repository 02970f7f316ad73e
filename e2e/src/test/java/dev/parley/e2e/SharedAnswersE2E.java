package dev.parley.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.regex.Pattern;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** A panel of two reviews what candidates answered on their own. */
class SharedAnswersE2E {

    private final Suite suite = Suite.shared();
    private final Api api = suite.api();

    @BeforeEach
    void inThePresent() {
        suite.backToThePresent();
    }

    @Test
    void answers_are_shared_commented_and_compared() {
        PacedInterviews interviews = new PacedInterviews(api, suite.stack().publicUrl());
        String job = interviews.job("PT10M");
        String id = interviews.finish(job);
        api.awaitStatus(interviews.finish(job), "COMPLETED");
        api.awaitStatus(id, "COMPLETED");
        try (Person recruiter = suite.browsers().desktop();
                Person reviewer = suite.browsers().phone()) {
            reviewer.signIn("interviewer");
            shares(recruiter, id);
            suite.inbox().awaitMail("interviewer@parley.example", "Answers of Bea Bench to review - ");

            reviewer.opens("/app/interviews/" + id);
            reviewer.reads("A bridge");
            assertThat(button(reviewer, "Delete answers")).hasCount(0);
            comments(reviewer, "Knows what she talks about");
            reviewer.findsPageAccessible();
            reviewer.findsNothingCutOff();
            reviewer.photographs("answers-shared-phone");

            recruiter.page().reload();
            recruiter.reads("Knows what she talks about");
            recruiter.findsPageAccessible();
            recruiter.photographs("answers-shared");
            recruiter.opens("/app/jobs/" + job + "/answers");
            recruiter.sees("Compare answers");
            assertThat(recruiter.page().locator("blockquote")).hasCount(2);
            recruiter.reads("Knows what she talks about");
            recruiter.findsPageAccessible();
            recruiter.photographs("answers-compared");

            reviewer.opens("/app/jobs/" + job + "/answers");
            reviewer.sees("Compare answers");
            assertThat(reviewer.page().locator("blockquote")).hasCount(1);
            reviewer.findsPageAccessible();
            reviewer.findsNothingCutOff();
            reviewer.photographs("answers-compared-phone");
        }
    }

    private void shares(Person recruiter, String id) {
        recruiter.signIn("recruiter");
        recruiter.opens("/app/interviews/" + id);
        recruiter.reads("Only the owner reads these answers.");
        recruiter.presses("Share");
        recruiter
                .page()
                .getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Reviewers"))
                .fill("Clara");
        recruiter
                .page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(Pattern.compile("Clara Hoffmann")))
                .click();
        recruiter.page().keyboard().press("Escape");
        recruiter.findsPageAccessible();
        recruiter.photographs("answers-share");
        recruiter.presses("Save");
        recruiter.reads("The reviewers are saved");
    }

    private static void comments(Person reviewer, String text) {
        reviewer.presses("Comment");
        reviewer.page()
                .getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions().setName("Comment").setExact(true))
                .fill(text);
        reviewer.presses("Save comment");
        reviewer.reads(text);
    }

    private static Locator button(Person person, String name) {
        return person.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
