package dev.parley.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** What goes wrong for people is said plainly, with what to do next. */
class RefusalsE2E {

    private final Suite suite = Suite.shared();
    private final Api api = suite.api();

    @BeforeEach
    void farFromOtherJourneys() {
        suite.backToThePresent();
        suite.travelTo(suite.now().plus(Duration.ofHours(6)));
    }

    @Test
    void a_link_says_where_its_interview_stands() {
        Meeting meeting = Meeting.openNow(suite, "Ines Duarte", "interviewer");
        Instant startsAt =
                Instant.parse(api.interview(meeting.id()).get("startsAt").asText());
        try (Person candidate = suite.browsers().phone()) {
            candidate.opens(tampered(meeting.link()));
            candidate.sees("This link does not work");
            candidate.findsPageAccessible();

            suite.travelTo(startsAt.minus(Duration.ofMinutes(15)).minusSeconds(30));
            candidate.opens(meeting.link());
            candidate.sees("Your interview opens soon");

            suite.travelTo(startsAt.plus(Duration.ofMinutes(10)));
            candidate.page().reload();
            candidate.sees("It is too late to join");

            api.post("recruiter", "/interviews/" + meeting.id() + "/link", Map.of("regenerate", true))
                    .ok();
            candidate.page().reload();
            candidate.sees("We sent you a new link");

            candidate.opens(api.interview(meeting.id()).get("meetingLink").asText());
            api.post("recruiter", "/interviews/" + meeting.id() + "/cancel", Map.of("reason", "The role is filled"))
                    .ok();
            candidate.page().reload();
            candidate.sees("This interview was cancelled");
            candidate.findsPageAccessible();
        }
        suite.inbox().awaitMail(meeting.match().email(), "Interview Cancelled");
    }

    @Test
    void a_code_that_does_not_work_says_why_in_the_products_words() {
        Api.Match match = api.newReadyMatch("Omar Haddad");
        JsonNode interview =
                api.book(match, "interviewer2", suite.now().plus(Duration.ofDays(2)), Duration.ofMinutes(30));
        api.invite(interview.get("id").asText());
        String code =
                suite.inbox().awaitMail(match.email(), "Your interview code").code();
        try (Person candidate = suite.browsers().phone();
                Person sameCodeElsewhere = suite.browsers().phone()) {
            enter(candidate, match.email(), code.equals("000000") ? "000001" : "000000");
            candidate.reads("Invalid interview code");
            candidate.findsPageAccessible();

            enter(candidate, match.email(), code);
            candidate.page().waitForURL("**/c/home");
            enter(candidate, match.email(), code);
            candidate.reads("You already have access to this interview");

            enter(sameCodeElsewhere, match.email(), code);
            sameCodeElsewhere.reads("This interview code has already been used");
        }
        api.invite(interview.get("id").asText());
        String late = suite.inbox().awaitOtherCode(match.email(), code);
        suite.travelTo(suite.now().plus(Duration.ofDays(30)));
        try (Person candidate = suite.browsers().phone()) {
            enter(candidate, match.email(), late);
            candidate.reads("This interview code has expired");
        }
    }

    @Test
    void somebody_elses_interview_is_not_there() {
        Meeting meeting = Meeting.openNow(suite, "Lena Fischer", "interviewer");
        for (String stranger : new String[] {"recruiter2", "interviewer2"}) {
            Http.Answer answer = api.get(stranger, "/interviews/" + meeting.id());
            assertThat(answer.status()).as(stranger).isEqualTo(404);
            assertThat(answer.problem()).isEqualTo("not-found");
        }
        try (Person stranger = suite.browsers().desktop()) {
            stranger.signIn("interviewer2").opens("/app/interviews/" + meeting.id() + "/room");
            stranger.sees("This interview is not in your list");
        }
    }

    @Test
    void every_broken_rule_of_a_booking_is_named_at_once() {
        Api.Match match = api.newMatch("Tom Baker");
        Http.Answer answer = api.post(
                "recruiter",
                "/interviews",
                Map.of(
                        "jobId", match.jobId(),
                        "candidateId", match.candidateId(),
                        "interviewerIds", java.util.List.of(api.interviewerId("interviewer")),
                        "startsAt", suite.now().minusSeconds(60).toString(),
                        "endsAt", suite.now().minusSeconds(30).toString(),
                        "zone", "Asia/Kolkata",
                        "type", "ONLINE",
                        "mode", "LIVE"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("interview-rules");
        assertThat(answer.json().get("errors").findValuesAsText("code"))
                .contains("not-shortlisted", "interview-disabled", "online-disabled", "in-past", "bad-duration");
        assertThat(suite.inbox().mailsTo(match.email())).isEmpty();
    }

    private static void enter(Person candidate, String email, String code) {
        candidate.opens("/c");
        candidate.types("Email address", email);
        candidate.types("Interview code", code);
        candidate.presses("Enter");
    }

    private static String tampered(String link) {
        char last = link.charAt(link.length() - 2);
        return link.substring(0, link.length() - 2) + (last == 'A' ? 'B' : 'A') + link.substring(link.length() - 1);
    }
}
