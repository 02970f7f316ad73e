package dev.parley.verification.testing;

import dev.parley.platform.testing.SharedInfra;
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
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** A database of this service with the data set of the benchmarks, apart from the one the service under test uses. */
public final class LargeDatabase implements AutoCloseable {

    public static final UUID OWNER = UUID.fromString("00000000-0000-7000-8000-000000000001");
    public static final UUID VENDOR = UUID.fromString("00000000-0000-7000-8000-000000000002");

    private final Connection connection;

    private LargeDatabase(Connection connection) {
        this.connection = connection;
    }

    public static LargeDatabase of(int cases) throws IOException, SQLException {
        String run = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        TestDatabase database = SharedInfra.createDatabase("parley_large_" + run);
        Flyway.configure()
                .dataSource(database.url(), database.ownerUsername(), database.ownerPassword())
                .locations("db/platform", "db/migration")
                .placeholders(Map.of("appRole", database.appUsername()))
                .load()
                .migrate();
        String sql = Files.readString(Path.of("../e2e/bench-data/verification.sql"))
                .replace("${cases}", "" + cases)
                .replace("${owner}", OWNER.toString())
                .replace("${vendor}", VENDOR.toString())
                .replace("${base}", Instant.now().truncatedTo(ChronoUnit.DAYS).toString());
        Connection connection =
                DriverManager.getConnection(database.url(), database.ownerUsername(), database.ownerPassword());
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("ALTER TABLE verification_case DISABLE TRIGGER verification_case_added");
            statement.execute(sql);
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("VACUUM ANALYZE");
        }
        return new LargeDatabase(connection);
    }

    public Connection connection() {
        return connection;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
