package dev.parley.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/** An update finds the data of the version before: nobody's work is lost, and links in mails still open. */
class FormerDataE2E {

    private static final String EMILYS_INTERVIEW = "01a2286b-d453-7000-83cb-7f10909f6443";
    private static final String AISHAS_INTERVIEW = "01a2286b-d211-7000-a1d6-09ebc395fa6f";
    private static final String SUBMITTED_CASE = "01a2286b-f329-7000-ac91-14e51d286b1b";
    private static final String EMILY = "emily.carter@mail.example";

    private static FormerSuite suite;

    @BeforeAll
    static void start() {
        suite = FormerSuite.start();
    }

    @AfterAll
    static void stop() {
        suite.close();
    }

    @Test
    void interviews_are_all_there_and_can_be_worked_with() {
        JsonNode interviews =
                suite.api().get("recruiter", "/interviews?limit=50").ok();
        assertThat(interviews.get("items")).hasSize(5);
        JsonNode emilys = suite.api().interview(EMILYS_INTERVIEW);
        assertThat(emilys.get("status").asText()).isEqualTo("SCHEDULED");
        assertThat(emilys.at("/candidate/email").asText()).isEqualTo(EMILY);

        JsonNode cancelled = suite.api()
                .post("recruiter", "/interviews/" + AISHAS_INTERVIEW + "/cancel", Map.of("reason", "The job is filled"))
                .ok();

        assertThat(cancelled.get("status").asText()).isEqualTo("CANCELLED");
        suite.inbox().awaitMail("aisha.verma@mail.example", "Interview Cancelled");
    }

    @Test
    void a_candidate_whom_two_recruiters_shared_is_a_card_of_each() {
        JsonNode first = candidateOf("recruiter");
        JsonNode second = candidateOf("recruiter2");
        assertThat(first.get("id").asText()).isNotEqualTo(second.get("id").asText());

        suite.api()
                .put("recruiter2", "/candidates/" + second.get("id").asText(), Map.of("name", "E. C.", "email", EMILY))
                .ok();

        assertThat(candidateOf("recruiter").get("name").asText()).isEqualTo("Emily Carter");
    }

    @Test
    void a_link_of_an_interview_opens_its_page() {
        try (Person emily = suite.browsers().phone()) {
            emily.opens(suite.link("interview"));
            emily.page().waitForURL("**/i/" + EMILYS_INTERVIEW);
            emily.reads("Customer Success Lead");
        }
    }

    @Test
    void a_link_to_choose_a_time_opens_the_choice() {
        try (Person sofia = suite.browsers().phone()) {
            sofia.opens(suite.link("choice"));
            sofia.page().waitForURL("**/i/*/time");
            sofia.sees("Choose a time for your interview");
        }
    }

    @Test
    void a_link_of_an_invite_leads_to_the_candidates_own_page() {
        try (Person emily = suite.browsers().phone()) {
            emily.opens(suite.link("invite"));
            emily.reads("Customer Success Lead");
        }
    }

    @Test
    void a_code_that_was_mailed_lets_in() {
        try (Person emily = suite.browsers().phone()) {
            emily.opens("/c");
            emily.types("Email address", EMILY);
            emily.types("Interview code", suite.text("code"));
            emily.presses(Pattern.compile("^Enter$"));
            emily.reads("Customer Success Lead");
        }
    }

    @Test
    void a_case_takes_what_its_candidate_submits_by_the_link_they_have() {
        try (Person hannah = suite.browsers().phone()) {
            hannah.opens(suite.link("case"));
            hannah.reads("Hello Hannah Schmidt");
        }
        JsonNode cases = suite.api().get("admin", "/records?limit=50").ok().get("records");
        assertThat(cases.findValuesAsText("caseNumber")).hasSize(14).contains("REC-2026-00001", "REC-2026-00014");

        suite.api()
                .post("admin", "/records/" + SUBMITTED_CASE + "/take-review", Map.of())
                .ok();

        assertThat(suite.api()
                        .get("admin", "/records/" + SUBMITTED_CASE)
                        .ok()
                        .get("status")
                        .asText())
                .isEqualTo("assigned");
    }

    private static JsonNode candidateOf(String recruiter) {
        return suite.api().get(recruiter, "/candidates?q=" + EMILY).ok().at("/items/0");
    }
}
