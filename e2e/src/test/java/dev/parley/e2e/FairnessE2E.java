package dev.parley.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** A candidate who needs more time than others says so in the middle of it, and gets it. */
class FairnessE2E {

    private static final String NEED = "I type with one hand.";
    private static final String REASON = "Your first answer stops in the middle.";
    private static final double PATIENCE = 20_000;

    private final Suite suite = Suite.shared();
    private final Api api = suite.api();

    @BeforeEach
    void inThePresent() {
        suite.backToThePresent();
    }

    @Test
    void a_candidate_gets_more_time_a_later_deadline_and_a_second_chance() {
        Api.Match match = api.newReadyMatch("Fay Fair");
        String id = selfPaced(match);
        String link = suite.inbox()
                .awaitMail(match.email(), "Your interview, when it suits you - ")
                .link();
        try (Person candidate = suite.browsers().phone();
                Person recruiter = suite.browsers().desktop()) {
            candidate.opens(link);
            candidate.page().getByLabel("By typing").check();
            candidate.page().getByLabel("I have read this and agree").check();
            candidate.presses("Show the first question");
            candidate.reads("You then have 6 minutes to type your answer.");
            candidate.presses("Start my answer");
            candidate.answers("Your answer", "A clock");
            asks(candidate);

            suite.inbox().awaitMail("recruiter@parley.example", "Fay Fair asks for an adjustment - ");
            answers(recruiter, id);
            suite.inbox().awaitMail(match.email(), "You have more time for each question - ");
            candidate.reads("Your request was answered on ");
            candidate.reads("You have 50 % more time for each question.");
            candidate.presses("Send answer");
            candidate.presses("Next question");
            candidate.reads("You then have 9 minutes to type your answer.");
            candidate.findsPageAccessible();

            extendsDeadline(recruiter, id);
            suite.inbox().awaitMail(match.email(), "You have more time for your interview - ");
            says(candidate, "A good test");
            candidate.sees("That's it. Thank you!");
            api.awaitStatus(id, "COMPLETED");

            asksAgain(recruiter, id);
            suite.inbox().awaitMail(match.email(), "Please answer one question again - ");
            candidate.page().reload();
            candidate.reads(REASON);
            candidate.findsPageAccessible();
            candidate.findsNothingCutOff();
            candidate.photographs("fairness-again");
            candidate.presses("Answer again");
            candidate.answers("Your answer", "A clock that went backwards");
            candidate.presses("Send answer");
            candidate.presses("Finish the interview");
            candidate.sees("That's it. Thank you!");

            suite.inbox().awaitMail("recruiter@parley.example", "Fay Fair has answered again - ");
            recruiter.opens("/app/interviews/" + id);
            recruiter.reads("A clock that went backwards");
            recruiter.reads("The earlier answer");
            recruiter.photographs("fairness-answered-again");
            assertThat(api.auditedActions(id))
                    .containsExactly(
                            "SCHEDULED",
                            "JOINED",
                            "ADJUSTMENT_REQUESTED",
                            "EXTRA_TIME_SET",
                            "DEADLINE_EXTENDED",
                            "COMPLETED",
                            "QUESTION_REOPENED",
                            "QUESTION_ANSWERED_AGAIN");
        }
    }

    private String selfPaced(Api.Match match) {
        api.asks(match.jobId(), List.of(Map.of("text", "What broke?"), Map.of("text", "What held?")));
        LocalDate inTwoDays = LocalDate.now(ZoneOffset.UTC).plusDays(2);
        return api.selfPaced(match, null, inTwoDays.atTime(6, 0).toInstant(ZoneOffset.UTC));
    }

    private static void asks(Person candidate) {
        candidate.presses("I need an adjustment");
        candidate.answers("What do you need?", NEED);
        candidate.findsPageAccessible();
        candidate.findsNothingCutOff();
        candidate.photographs("fairness-ask");
        candidate.presses("Send to the recruiter");
        candidate.reads("Your request is with Northwind.");
        Locator answer = candidate
                .page()
                .getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions().setName("Your answer").setExact(true));
        assertThat(answer).hasValue("A clock", new LocatorAssertions.HasValueOptions().setTimeout(PATIENCE));
    }

    private static void answers(Person recruiter, String id) {
        recruiter.signIn("recruiter");
        recruiter.opens("/app");
        recruiter.reads("Fay Fair asks for an adjustment");
        recruiter.opens("/app/interviews/" + id);
        recruiter.reads(NEED);
        recruiter.findsPageAccessible();
        recruiter.photographs("fairness-request");
        recruiter.answers("Extra time for each question", "50");
        recruiter.presses("Save extra time");
        recruiter.reads("Answered with extra time");
    }

    private static void says(Person candidate, String answer) {
        candidate.presses("Start my answer");
        candidate.answers("Your answer", answer);
        candidate.presses("Send answer");
        candidate.presses("Finish the interview");
    }

    private static void asksAgain(Person recruiter, String id) {
        recruiter.opens("/app/interviews/" + id);
        recruiter.presses("Ask one question again");
        recruiter
                .page()
                .getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Question"))
                .selectOption("1. What broke?");
        recruiter.answers("Reason", REASON);
        recruiter.findsPageAccessible();
        recruiter.photographs("fairness-ask-again");
        recruiter
                .page()
                .getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Ask again").setExact(true))
                .click();
        recruiter.reads("Waiting for the answer until ");
    }

    private static void extendsDeadline(Person recruiter, String id) {
        recruiter.opens("/app/interviews/" + id);
        recruiter.opensMenu("More");
        recruiter
                .page()
                .getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Move the deadline"))
                .click();
        recruiter.answers("Time", "18:00");
        recruiter.findsPageAccessible();
        recruiter.photographs("fairness-deadline");
        recruiter
                .page()
                .getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Move the deadline"))
                .click();
        recruiter.reads("The deadline has moved");
    }
}
