package dev.parley.local.demo;

import dev.parley.local.infra.Database;
import dev.parley.local.process.StackFailure;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/**
 * Moves the times of a case into the past, because a demo link would take two days to expire. The service itself
 * notices the expiry.
 */
final class TimePasses {

    private static final List<String> THREE_DAYS = List.of("""
            UPDATE candidate_token SET issued_at = issued_at - interval '3 days',
                expires_at = expires_at - interval '3 days', remind_at = remind_at - interval '3 days',
                opened_at = opened_at - interval '3 days', started_at = started_at - interval '3 days'
            WHERE case_id IN (SELECT id FROM verification_case WHERE reference = ?)""", """
            UPDATE verification_case SET created_at = created_at - interval '3 days',
                updated_at = updated_at - interval '3 days', link_expires_at = link_expires_at - interval '3 days',
                last_link_sent_at = last_link_sent_at - interval '3 days',
                link_opened_at = link_opened_at - interval '3 days',
                draft_started_at = draft_started_at - interval '3 days'
            WHERE reference = ?""");

    private final Database database;

    TimePasses(Database database) {
        this.database = database;
    }

    void over(String reference) {
        try (var connection =
                DriverManager.getConnection(database.url(), database.ownerUsername(), database.ownerPassword())) {
            connection.setAutoCommit(false);
            for (String sql : THREE_DAYS) {
                try (var statement = connection.prepareStatement(sql)) {
                    statement.setString(1, reference);
                    statement.executeUpdate();
                }
            }
            connection.commit();
        } catch (SQLException e) {
            throw new StackFailure("A demo case cannot be moved into the past: " + e.getMessage(), e);
        }
    }
}
