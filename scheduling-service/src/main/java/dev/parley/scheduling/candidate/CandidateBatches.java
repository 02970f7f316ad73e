package dev.parley.scheduling.candidate;

import dev.parley.platform.id.Ids;
import dev.parley.scheduling.job.Job;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Many candidates with one statement each for rows and matches; part of the caller's transaction. */
@ApplicationScoped
class CandidateBatches {

    private static final String ADD = """
            INSERT INTO candidate (id, owner_id, person_id, email, name, mobile, zone, locale, contact_seq, created_at,
                                   version)
            SELECT r.id, ?, r.person, r.email, r.name, r.mobile, r.zone, r.locale, 1, ?, 0
            FROM unnest(?, ?, ?, ?, ?, ?, ?) AS r (id, person, email, name, mobile, zone, locale)
            ORDER BY r.email COLLATE "C"
            ON CONFLICT (owner_id, person_id) DO NOTHING RETURNING email""";

    private static final String KNOWN = """
            SELECT c.email FROM person p JOIN candidate c ON c.owner_id = ? AND c.person_id = p.id
            WHERE p.email = ANY(?)""";

    private static final String MATCH = """
            INSERT INTO job_match (id, job_id, owner_id, candidate_id, score, shortlisted, interview_enabled,
                                   online_interview_enabled, created_at, version)
            SELECT r.id, ?, c.owner_id, c.id, r.score, FALSE, FALSE, FALSE, ?, 0
            FROM unnest(?, ?, ?) AS r (id, person, score)
            JOIN candidate c ON c.owner_id = ? AND c.person_id = r.person
            ORDER BY c.id
            ON CONFLICT (job_id, candidate_id) DO UPDATE
            SET score = EXCLUDED.score, version = job_match.version + 1
            WHERE EXCLUDED.score IS NOT NULL AND EXCLUDED.score IS DISTINCT FROM job_match.score""";

    private final AgroalDataSource dataSource;

    CandidateBatches(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Those of the addresses that the owner has a card of. */
    Set<String> known(UUID ownerId, Collection<String> emails) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(KNOWN)) {
            statement.setObject(1, ownerId);
            statement.setArray(2, connection.createArrayOf("text", emails.toArray()));
            return texts(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return the addresses that their owner did not know before */
    Set<String> add(UUID ownerId, List<Candidate> candidates, Instant now) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(ADD)) {
            statement.setObject(1, ownerId);
            statement.setTimestamp(2, Timestamp.from(now));
            statement.setArray(3, array(connection, "uuid", candidates, Candidate::id));
            statement.setArray(4, array(connection, "uuid", candidates, Candidate::personId));
            statement.setArray(5, array(connection, "text", candidates, Candidate::email));
            statement.setArray(6, array(connection, "text", candidates, Candidate::name));
            statement.setArray(7, array(connection, "text", candidates, Candidate::mobile));
            statement.setArray(8, array(connection, "text", candidates, Candidate::zone));
            statement.setArray(9, array(connection, "text", candidates, Candidate::locale));
            return texts(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Toggles of a match that is there stay; a score that is given replaces the one before. */
    void match(Job job, List<CandidateRow> rows, Map<String, UUID> persons, Instant now) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(MATCH)) {
            statement.setObject(1, job.id());
            statement.setTimestamp(2, Timestamp.from(now));
            statement.setArray(3, array(connection, "uuid", rows, row -> Ids.next()));
            statement.setArray(4, array(connection, "uuid", rows, row -> persons.get(row.email())));
            statement.setArray(5, array(connection, "float8", rows, CandidateRow::score));
            statement.setObject(6, job.ownerId());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> Array array(Connection connection, String type, List<T> items, Function<T, ?> value)
            throws SQLException {
        return connection.createArrayOf(type, items.stream().map(value).toArray());
    }

    private static Set<String> texts(PreparedStatement statement) throws SQLException {
        Set<String> texts = new HashSet<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
