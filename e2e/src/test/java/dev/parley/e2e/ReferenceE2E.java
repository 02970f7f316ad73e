package dev.parley.e2e;

import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** Integrators read what they may call and what they hear, without an account. */
class ReferenceE2E {

    private static final String FETCH =
            "file => fetch(file).then(answer => answer.status + ' ' + answer.headers.get('content-type'))";

    private final Suite suite = Suite.shared();

    @Test
    void an_operation_is_found_opened_and_linked_to() {
        try (Person integrator = suite.browsers().desktop()) {
            integrator.opens("/docs/api");
            integrator.sees("HTTP API");
            integrator.types("Search operations", "book slot");
            integrator.reads("/api/v1/interviews/slots/{id}/book_slot");
            integrator.opens("/docs/api#scheduleInterview");
            integrator.reads("members of ScheduleRequest");
            integrator.findsPageAccessible();
        }
    }

    @Test
    void the_documents_can_be_fetched_as_they_are() {
        try (Person integrator = suite.browsers().desktop()) {
            integrator.opens("/docs/events");
            integrator.sees("Events");
            for (String file : List.of("openapi/scheduling.json", "asyncapi.json", "problems.json")) {
                assertThat(integrator.page().evaluate(FETCH, "/docs/" + file))
                        .as(file)
                        .asString()
                        .startsWith("200 application/json");
            }
        }
    }

    @Test
    void events_are_read_on_a_phone_in_the_dark() {
        try (Person integrator = suite.browsers().phone()) {
            integrator.prefers("dark");
            integrator.opens("/docs/events");
            integrator.reads("parley.scheduling.interview.v1");
            integrator.findsPageAccessible();
        }
    }
}
