package dev.parley.notification.live;

import jakarta.enterprise.context.ApplicationScoped;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import javax.sql.DataSource;

/** Stores who is concerned by a subject, now and before its latest change. */
@ApplicationScoped
class LiveAudience {

    private final DataSource database;

    LiveAudience(DataSource database) {
        this.database = database;
    }

    /** Stores the people concerned now. Returns them together with those concerned before. */
    Set<UUID> change(String topic, UUID subject, Collection<UUID> people) {
        try (Connection c = database.getConnection();
                PreparedStatement upsert = c.prepareStatement("""
                        INSERT INTO live_audience AS known (topic, subject_id, people) VALUES (?, ?, ?)
                        ON CONFLICT (topic, subject_id) DO UPDATE SET former = known.people, people = EXCLUDED.people
                        RETURNING former
                        """)) {
            upsert.setString(1, topic);
            upsert.setObject(2, subject);
            upsert.setArray(3, c.createArrayOf("uuid", people.toArray()));
            try (ResultSet rows = upsert.executeQuery()) {
                rows.next();
                Set<UUID> all =
                        new HashSet<>(Arrays.asList((UUID[]) rows.getArray(1).getArray()));
                all.addAll(people);
                return all;
            }
        } catch (SQLException e) {
            throw new LiveLogUnreachable(e);
        }
    }

    void forget(String topic, UUID subject) {
        try (Connection c = database.getConnection();
                PreparedStatement delete =
                        c.prepareStatement("DELETE FROM live_audience WHERE topic = ? AND subject_id = ?")) {
            delete.setString(1, topic);
            delete.setObject(2, subject);
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new LiveLogUnreachable(e);
        }
    }
}
