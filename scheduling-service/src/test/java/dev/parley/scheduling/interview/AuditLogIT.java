package dev.parley.scheduling.interview;

import dev.parley.scheduling.testing.Scene;
import dev.parley.scheduling.testing.Scene.Recruiter;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
class AuditLogIT {

    @Inject
    Scene scene;

    @Inject
    AgroalDataSource dataSource;

    @ConfigProperty(name = "parley.db.url")
    String url;

    @ConfigProperty(name = "parley.db.owner.username")
    String ownerName;

    @ConfigProperty(name = "parley.db.owner.password")
    String ownerPassword;

    @Test
    void the_log_tells_who_did_what_and_why() {
        Recruiter recruiter = scene.recruiter();
        UUID interview = recruiter.pending(recruiter.ready());
        recruiter.book(recruiter.slot(1, Scene.inHours(240), scene.interviewer()), interview);
        recruiter.post("/interviews/" + interview + "/cancel", Map.of("reason", "Position filled"));

        recruiter
                .get("/interviews/" + interview + "/logs")
                .then()
                .statusCode(200)
                .body("items.action", contains("CREATED", "SCHEDULED", "CANCELLED"))
                .body("items[2].reason", equalTo("Position filled"))
                .body("items[2].oldValues.status", equalTo("SCHEDULED"))
                .body("items[2].newValues.status", equalTo("CANCELLED"))
                .body("items[2].actorName", equalTo("Recruiter Person"));
    }

    @Test
    void the_database_refuses_to_change_what_is_written() {
        Recruiter recruiter = scene.recruiter();
        recruiter.pending(recruiter.ready());
        for (String sql : List.of(
                "UPDATE audit_entry SET reason = 'another'", "DELETE FROM audit_entry", "TRUNCATE audit_entry")) {
            assertThatThrownBy(() -> execute(sql))
                    .as(sql)
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> org.assertj.core.api.Assertions.assertThat(e.getSQLState())
                                    .isEqualTo("42501"));
        }
    }

    @Test
    void not_even_the_owner_of_the_table_changes_what_is_written() throws SQLException {
        Recruiter recruiter = scene.recruiter();
        recruiter.pending(recruiter.ready());
        try (Connection owner = DriverManager.getConnection(url, ownerName, ownerPassword);
                var statement = owner.createStatement()) {
            for (String sql : List.of(
                    "UPDATE audit_entry SET reason = 'another'", "DELETE FROM audit_entry", "TRUNCATE audit_entry")) {
                assertThatThrownBy(() -> statement.execute(sql)).as(sql).hasMessageContaining("append-only");
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
