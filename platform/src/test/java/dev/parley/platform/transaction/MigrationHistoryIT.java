package dev.parley.platform.transaction;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.sql.SQLException;

import javax.sql.DataSource;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
class MigrationHistoryIT {

    @Inject
    DataSource app;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM flyway_schema_history",
                "DELETE FROM flyway_schema_history",
                "CREATE TABLE own (id int)"
            })
    void theAppRoleNeitherTouchesTheHistoryNorMakesTables(String statement) {
        assertThatThrownBy(() -> {
                    try (var connection = app.getConnection()) {
                        connection.createStatement().execute(statement);
                    }
                })
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
    }
}
