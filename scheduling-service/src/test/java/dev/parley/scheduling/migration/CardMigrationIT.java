package dev.parley.scheduling.migration;

import dev.parley.platform.testing.SharedInfra;
import dev.parley.platform.testing.SharedInfra.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

import static org.assertj.core.api.Assertions.assertThat;

/** A database of the version before, in which one candidate is shared by two recruiters. */
class CardMigrationIT {

    private static final String EARLY = "00000000-0000-7000-8000-00000000000a";
    private static final String LATE = "00000000-0000-7000-8000-00000000000b";
    private static final String SHARED = "00000000-0000-7000-8000-0000000000c1";

    private TestDatabase database;
    private Connection connection;

    @BeforeEach
    void before() throws SQLException {
        String run = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        database = SharedInfra.createDatabase("parley_former_" + run);
        migrateTo("072");
        connection = DriverManager.getConnection(database.url(), database.ownerUsername(), database.ownerPassword());
        run("""
                INSERT INTO job (id, owner_id, title, company_name, created_at, version) VALUES
                    ('00000000-0000-7000-8000-0000000000e1', '%1$s', 'Engineer', 'Acme', now(), 0),
                    ('00000000-0000-7000-8000-0000000000e2', '%2$s', 'Designer', 'Acme', now(), 0);
                INSERT INTO candidate (id, email, name, mobile, zone, contact_seq, created_at, version) VALUES
                    ('%3$s', 'asha@example.test', 'Asha', '+919876543210', 'Asia/Kolkata', 3, now(), 0),
                    ('00000000-0000-7000-8000-0000000000c2', 'ravi@example.test', 'Ravi', null, 'Asia/Kolkata', 1, now(), 0);
                INSERT INTO job_match (id, job_id, candidate_id, shortlisted, interview_enabled,
                                       online_interview_enabled, created_at, version) VALUES
                    (uuidv7(), '00000000-0000-7000-8000-0000000000e1', '%3$s', true, true, true, now() - interval '2 d', 0),
                    (uuidv7(), '00000000-0000-7000-8000-0000000000e2', '%3$s', true, true, true, now() - interval '1 d', 0),
                    (uuidv7(), '00000000-0000-7000-8000-0000000000e2', '00000000-0000-7000-8000-0000000000c2',
                     false, false, false, now(), 0);
                INSERT INTO interview (id, job_id, candidate_id, owner_id, status, type, mode, provider, zone,
                        online_enabled, link_version, room_version, revision, event_seq, room_seq, room_occupied,
                        starts_at, ends_at, created_at, version)
                SELECT i.id, i.job, '%3$s', i.owner, 'SCHEDULED', 'ONLINE', 'LIVE', 'INTERNAL_VIDEO_ROOM',
                       'Asia/Kolkata', true, 2, 0, 0, 4, 0, false, i.at, i.at + interval '1 h', now(), 0
                FROM (VALUES
                    ('00000000-0000-7000-8000-0000000000f1'::uuid, '00000000-0000-7000-8000-0000000000e1'::uuid,
                     '%1$s'::uuid, now() + interval '1 d'),
                    ('00000000-0000-7000-8000-0000000000f2'::uuid, '00000000-0000-7000-8000-0000000000e2'::uuid,
                     '%2$s'::uuid, now() + interval '2 d')) i (id, job, owner, at);
                INSERT INTO calendar_claim (interview_id, person_id, kind, slot_key, during)
                SELECT id, candidate_id, 'CANDIDATE', id, tstzrange(starts_at, ends_at) FROM interview
                """.formatted(EARLY, LATE, SHARED));
        migrateTo("latest");
    }

    @AfterEach
    void after() throws SQLException {
        connection.close();
    }

    @Test
    void each_owner_has_their_card_and_who_knew_them_first_keeps_the_id() throws SQLException {
        assertThat(rows("SELECT owner_id, name, mobile, email, person_id FROM candidate"
                        + " WHERE email = 'asha@example.test' ORDER BY owner_id"))
                .containsExactly(
                        List.of(EARLY, "Asha", "+919876543210", "asha@example.test", SHARED),
                        List.of(LATE, "Asha", "+919876543210", "asha@example.test", SHARED));
        assertThat(rows("SELECT owner_id FROM candidate WHERE id = '" + SHARED + "'"))
                .containsExactly(List.of(EARLY));
        assertThat(rows("SELECT count(*) FROM candidate")).containsExactly(List.of("3"));
    }

    @Test
    void matches_and_interviews_are_with_the_card_of_their_owner_and_links_stay() throws SQLException {
        assertThat(rows("SELECT count(*) FROM job_match m JOIN candidate c ON c.id = m.candidate_id"
                        + " AND c.owner_id = m.owner_id JOIN job j ON j.id = m.job_id AND j.owner_id = m.owner_id"))
                .containsExactly(List.of("3"));
        assertThat(rows("SELECT c.owner_id, i.link_version FROM interview i JOIN candidate c"
                        + " ON c.id = i.candidate_id ORDER BY i.id"))
                .containsExactly(List.of(EARLY, "2"), List.of(LATE, "2"));
    }

    @Test
    void both_times_are_still_taken_in_the_calendar_of_one_person() throws SQLException {
        assertThat(rows("SELECT DISTINCT k.person_id FROM calendar_claim k JOIN interview i ON i.id = k.interview_id"
                        + " JOIN candidate c ON c.id = i.candidate_id AND c.person_id = k.person_id"))
                .containsExactly(List.of(SHARED));
    }

    @Test
    void the_other_services_are_to_be_told_of_each_card_and_of_the_interviews_that_have_another() throws SQLException {
        assertThat(rows("SELECT count(*) FROM untold u JOIN candidate c ON c.id = u.id WHERE kind = 'CARD'"))
                .containsExactly(List.of("3"));
        assertThat(rows("SELECT id FROM untold WHERE kind = 'INTERVIEW'"))
                .containsExactly(List.of("00000000-0000-7000-8000-0000000000f2"));
    }

    @Test
    void the_other_services_are_to_be_told_of_each_job() throws SQLException {
        assertThat(rows("SELECT count(*) FROM untold u JOIN job j ON j.id = u.id WHERE kind = 'JOB'"))
                .containsExactly(List.of("2"));
    }

    private void migrateTo(String version) {
        Flyway.configure()
                .dataSource(database.url(), database.ownerUsername(), database.ownerPassword())
                .locations("db/platform", "db/migration")
                .placeholders(Map.of("appRole", database.appUsername()))
                .outOfOrder(true)
                .target(version)
                .load()
                .migrate();
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<List<String>> rows(String sql) throws SQLException {
        List<List<String>> found = new ArrayList<>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    row.add(rows.getString(column));
                }
                found.add(row);
            }
        }
        return found;
    }
}
