package dev.parley.platform.testing;

import dev.parley.platform.testing.SharedInfra.TestDatabase;
import org.flywaydb.core.Flyway;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** A service's database with a data set of the benchmarks, separate from the database of the service under test. */
public final class LargeDatabase implements AutoCloseable {

    private static final Path DATA_SETS = Path.of("../e2e/bench-data");

    private final Connection connection;

    private LargeDatabase(Connection connection) {
        this.connection = connection;
    }

    /**
     * @param dataSet file name of the script
     * @param values  values for its placeholders {@code ${name}}; {@code base} is today's midnight
     * @param before  statements that run before the script
     */
    public static LargeDatabase filledWith(String dataSet, Map<String, Object> values, String... before)
            throws IOException, SQLException {
        String script = script(dataSet, values);
        Connection connection = connect(migrated());
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            for (String sql : before) {
                statement.execute(sql);
            }
            statement.execute(script);
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("VACUUM ANALYZE");
        }
        return new LargeDatabase(connection);
    }

    private static String script(String dataSet, Map<String, Object> values) throws IOException {
        String script = Files.readString(DATA_SETS.resolve(dataSet))
                .replace("${base}", Instant.now().truncatedTo(ChronoUnit.DAYS).toString());
        for (var value : values.entrySet()) {
            script =
                    script.replace("${" + value.getKey() + "}", value.getValue().toString());
        }
        return script;
    }

    private static TestDatabase migrated() {
        String run = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        TestDatabase database = SharedInfra.createDatabase("parley_large_" + run);
        Flyway.configure()
                .dataSource(database.url(), database.ownerUsername(), database.ownerPassword())
                .locations("db/platform", "db/migration")
                .placeholders(Map.of("appRole", database.appUsername()))
                .load()
                .migrate();
        return database;
    }

    private static Connection connect(TestDatabase database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.ownerUsername(), database.ownerPassword());
    }

    public Connection connection() {
        return connection;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
