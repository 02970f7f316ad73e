package dev.parley.e2e.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

/** Makes the large data sets of {@code e2e/bench-data}; see the README there. */
final class BenchData {

    static final String SCHEDULING = "scheduling.sql";
    static final String BOOKINGS = "bookings.sql";
    static final String VERIFICATION = "verification.sql";
    static final String INVITES = "invites.sql";
    static final String OVERDUE = "overdue.sql";
    static final String MEMBERS = "members.sql";

    private final String url;
    private final String password;

    /** @param url of the database, @param password of the server's superuser */
    BenchData(String url, String password) {
        this.url = url;
        this.password = password;
    }

    Duration interviews(int count, String owner, String interviewer) {
        return fill(SCHEDULING, Map.of("interviews", "" + count, "owner", owner, "interviewer", interviewer));
    }

    Duration bookings(int count, String owner) {
        return fill(BOOKINGS, Map.of("bookings", "" + count, "owner", owner));
    }

    Duration cases(int count, String owner, String vendor) {
        return fill(VERIFICATION, Map.of("cases", "" + count, "owner", owner, "vendor", vendor));
    }

    Duration invites(int count, int issued, String owner) {
        return fill(INVITES, Map.of("interviews", "" + count, "issued", "" + issued, "owner", owner));
    }

    Duration overdue(int count, String owner) {
        return fill(OVERDUE, Map.of("overdue", "" + count, "owner", owner));
    }

    Duration members(int count) {
        return fill(MEMBERS, Map.of("members", "" + count));
    }

    /** In one transaction, without triggers and checks of foreign keys: the data set keeps them by itself. */
    private Duration fill(String file, Map<String, String> values) {
        Map<String, String> all = new HashMap<>(values);
        all.put("base", Instant.now().truncatedTo(ChronoUnit.DAYS).toString());
        long began = System.nanoTime();
        try (Connection connection = DriverManager.getConnection(url, "postgres", password);
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("SET LOCAL session_replication_role = replica");
            statement.execute("SET LOCAL work_mem = '128MB'");
            statement.execute(text(file, all));
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("VACUUM ANALYZE");
        } catch (SQLException e) {
            throw new IllegalStateException(file + " was not made: " + e.getMessage(), e);
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private static String text(String file, Map<String, String> values) {
        try {
            String sql = Files.readString(Path.of("bench-data", file));
            for (var value : values.entrySet()) {
                sql = sql.replace("${" + value.getKey() + "}", value.getValue());
            }
            return sql;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
