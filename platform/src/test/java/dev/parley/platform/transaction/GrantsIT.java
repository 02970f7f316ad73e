package dev.parley.platform.transaction;

import dev.parley.platform.testing.SharedInfra;
import dev.parley.platform.testing.SharedInfra.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class GrantsIT {

    @Test
    void aDatabaseThatAnAdministratorMadeNeedsNoGrantsOfTables() throws SQLException {
        TestDatabase database = SharedInfra.createDatabase("parley_grants_" + System.nanoTime());
        try (Connection owner =
                DriverManager.getConnection(database.url(), database.ownerUsername(), database.ownerPassword())) {
            for (String kind : new String[] {"TABLES", "SEQUENCES"}) {
                owner.createStatement()
                        .execute("ALTER DEFAULT PRIVILEGES IN SCHEMA public REVOKE ALL ON " + kind + " FROM "
                                + database.appUsername());
            }
        }

        // Two replicas start at once, and a third one later.
        CompletableFuture<Void> other = CompletableFuture.runAsync(() -> migrate(database));
        migrate(database);
        other.join();
        migrate(database);

        try (Connection app =
                        DriverManager.getConnection(database.url(), database.appUsername(), database.appPassword());
                var statement = app.createStatement()) {
            assertThat(statement.executeUpdate("DELETE FROM idempotency_key")).isZero();
            assertThatThrownBy(() -> statement.execute("SELECT * FROM flyway_schema_history"))
                    .hasMessageContaining("permission denied");
        }
    }

    private static void migrate(TestDatabase database) {
        Flyway.configure()
                .dataSource(database.url(), database.ownerUsername(), database.ownerPassword())
                .locations("db/platform")
                .placeholders(Map.of("appRole", database.appUsername()))
                .load()
                .migrate();
    }
}
