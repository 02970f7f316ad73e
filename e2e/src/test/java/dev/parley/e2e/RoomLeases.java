package dev.parley.e2e;

import dev.parley.local.infra.Database;
import org.awaitility.Awaitility;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Which replicas hold the sockets of a room. */
final class RoomLeases {

    private RoomLeases() {}

    /** Of two people, once both have a socket. */
    static List<UUID> replicas(Suite suite, String interviewId) {
        return replicas(suite, interviewId, 2);
    }

    static List<UUID> replicas(Suite suite, String interviewId, int people) {
        return Awaitility.await("a socket of each")
                .atMost(Duration.ofSeconds(20))
                .until(() -> leases(suite, interviewId), found -> found.size() == people)
                .stream()
                .distinct()
                .toList();
    }

    private static List<UUID> leases(Suite suite, String interviewId) throws SQLException {
        Database meeting = suite.stack().database("meeting");
        try (var connection = DriverManager.getConnection(meeting.url(), meeting.appUsername(), meeting.appPassword());
                var query = connection.prepareStatement(
                        "SELECT replica FROM connection_lease WHERE interview_id = ? AND connected")) {
            query.setObject(1, UUID.fromString(interviewId));
            List<UUID> replicas = new ArrayList<>();
            var rows = query.executeQuery();
            while (rows.next()) {
                replicas.add(rows.getObject(1, UUID.class));
            }
            return replicas;
        }
    }
}
