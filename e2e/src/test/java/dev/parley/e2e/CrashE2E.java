package dev.parley.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.local.infra.Database;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** A service that dies by {@code kill -9} after it has committed and before it has published. */
class CrashE2E {

    private final Suite suite = Suite.shared();

    @BeforeEach
    void farFromOtherJourneys() {
        suite.backToThePresent();
        suite.travelTo(suite.now().plus(Duration.ofHours(12)));
    }

    @Test
    void the_event_still_goes_out_and_takes_effect_once() throws SQLException {
        Api.Match match = suite.api().newReadyMatch("Kofi Mensah");
        JsonNode interview;
        try (Connection scheduling = scheduling()) {
            scheduling.setAutoCommit(false);
            holdRelay(scheduling);
            interview = suite.api()
                    .book(match, "interviewer", suite.now().plus(Duration.ofDays(3)), Duration.ofMinutes(45));
            assertThat(unpublished(interview))
                    .as("events of the booking that wait")
                    .isPositive();
            suite.stack().kill9("scheduling", 1);
            scheduling.rollback();
        }
        assertThat(suite.inbox().mailsTo(match.email())).isEmpty();

        suite.stack().startService("scheduling", 1);
        suite.inbox().awaitMail(match.email(), "Interview Scheduled - ");
        Awaitility.await("the outbox to be empty")
                .atMost(Duration.ofSeconds(20))
                .until(() -> unpublished(interview), left -> left == 0);

        suite.api()
                .post("recruiter", "/interviews/" + interview.get("id").asText() + "/cancel", Map.of("reason", "Done"))
                .ok();
        suite.inbox().awaitMail(match.email(), "Interview Cancelled");
        List<Inbox.Mail> booked = suite.inbox().mailsTo(match.email()).stream()
                .filter(mail -> mail.subject().startsWith("Interview Scheduled - "))
                .toList();
        assertThat(booked).as("mails of the booking").hasSize(1);
    }

    private static void holdRelay(Connection scheduling) throws SQLException {
        try (var statement = scheduling.createStatement()) {
            statement.execute("SELECT shard FROM outbox_shard FOR UPDATE");
        }
    }

    private long unpublished(JsonNode interview) throws SQLException {
        try (Connection connection = scheduling();
                var query = connection.prepareStatement("SELECT count(*) FROM outbox WHERE aggregate_id = ?")) {
            query.setObject(1, UUID.fromString(interview.get("id").asText()));
            var rows = query.executeQuery();
            rows.next();
            return rows.getLong(1);
        }
    }

    private Connection scheduling() throws SQLException {
        Database database = suite.stack().database("scheduling");
        return DriverManager.getConnection(database.url(), database.appUsername(), database.appPassword());
    }
}
