package dev.parley.local;

import dev.parley.local.infra.Database;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TestInfraIT {

    private final TestInfra infra = TestInfra.shared();

    @Test
    void the_app_role_uses_what_the_owner_made_but_makes_nothing_itself() throws SQLException {
        Database database = infra.createDatabase("parley_try");
        try (Connection owner =
                DriverManager.getConnection(database.url(), database.ownerUsername(), database.ownerPassword())) {
            owner.createStatement().execute("CREATE EXTENSION IF NOT EXISTS btree_gist");
            owner.createStatement().execute("CREATE TABLE note (id bigserial PRIMARY KEY, text text)");
        }
        try (Connection app =
                DriverManager.getConnection(database.url(), database.appUsername(), database.appPassword())) {
            assertThat(app.createStatement().executeUpdate("INSERT INTO note (text) VALUES ('hello')"))
                    .isEqualTo(1);
            assertThatThrownBy(() -> app.createStatement().execute("CREATE TABLE own (id int)"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void a_role_connects_to_its_own_database_only() {
        Database own = infra.createDatabase("parley_own");
        Database other = infra.createDatabase("parley_other");
        for (String foreign : new String[] {other.name(), "postgres", "template1"}) {
            String url = own.url().replace("/" + own.name(), "/" + foreign);
            assertThatThrownBy(() -> DriverManager.getConnection(url, own.appUsername(), own.appPassword())
                            .close())
                    .as(foreign)
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied for database");
        }
    }

    @Test
    void the_app_role_of_an_older_database_loses_the_history_of_migrations() throws SQLException {
        Database database = infra.createDatabase("parley_older");
        try (Connection owner =
                DriverManager.getConnection(database.url(), database.ownerUsername(), database.ownerPassword())) {
            owner.createStatement().execute("CREATE TABLE flyway_schema_history (installed_rank int)");
        }
        infra.createDatabase("parley_older");
        try (Connection app =
                DriverManager.getConnection(database.url(), database.appUsername(), database.appPassword())) {
            for (String act : new String[] {"SELECT * FROM", "DELETE FROM"}) {
                assertThatThrownBy(() -> app.createStatement().execute(act + " flyway_schema_history"))
                        .as(act)
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void a_database_may_be_asked_for_twice() {
        assertThat(infra.createDatabase("parley_twice")).isEqualTo(infra.createDatabase("parley_twice"));
    }

    @Test
    void the_broker_has_the_suites_topics() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", infra.kafkaBootstrap()))) {
            assertThat(admin.listTopics().names().get())
                    .contains("parley.scheduling.interview.v1", "parley.private.contact.v1");
        }
    }
}
