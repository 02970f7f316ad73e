package dev.parley.scheduling.candidate;

import dev.parley.platform.id.Ids;
import dev.parley.scheduling.job.Job;
import dev.parley.scheduling.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;

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
            SELECT r.id, :owner, r.person, r.email, r.name, r.mobile, r.zone, r.locale, 1, :now, 0
            FROM unnest(:ids, :persons, :emails, :names, :mobiles, :zones, :locales) AS r (id, person, email, name, mobile, zone, locale)
            ORDER BY r.email COLLATE "C"
            ON CONFLICT (owner_id, person_id) DO NOTHING RETURNING email""";

    private static final String KNOWN = """
            SELECT c.email FROM person p JOIN candidate c ON c.owner_id = :owner AND c.person_id = p.id
            WHERE p.email = ANY(:emails)""";

    private static final String MATCH = """
            INSERT INTO job_match (id, job_id, owner_id, candidate_id, score, shortlisted, interview_enabled,
                                   online_interview_enabled, created_at, version)
            SELECT r.id, :job, c.owner_id, c.id, r.score, FALSE, FALSE, FALSE, :now, 0
            FROM unnest(:ids, :persons, :scores) AS r (id, person, score)
            JOIN candidate c ON c.owner_id = :owner AND c.person_id = r.person
            ORDER BY c.id
            ON CONFLICT (job_id, candidate_id) DO UPDATE
            SET score = EXCLUDED.score, version = job_match.version + 1
            WHERE EXCLUDED.score IS NOT NULL AND EXCLUDED.score IS DISTINCT FROM job_match.score""";

    private final Sql sql;

    CandidateBatches(Sql sql) {
        this.sql = sql;
    }

    /** Those of the addresses that the owner has a card of. */
    Set<String> known(UUID ownerId, Collection<String> emails) {
        return texts(sql.of(KNOWN).with("owner", ownerId).with("emails", emails.toArray(String[]::new)));
    }

    /** @return the addresses that their owner did not know before */
    Set<String> add(UUID ownerId, List<Candidate> candidates, Instant now) {
        return texts(sql.of(ADD)
                .with("owner", ownerId)
                .with("now", now)
                .with("ids", ids(candidates, Candidate::id))
                .with("persons", ids(candidates, Candidate::personId))
                .with("emails", texts(candidates, Candidate::email))
                .with("names", texts(candidates, Candidate::name))
                .with("mobiles", texts(candidates, Candidate::mobile))
                .with("zones", texts(candidates, Candidate::zone))
                .with("locales", texts(candidates, Candidate::locale)));
    }

    /** Toggles of a match that is there stay; a score that is given replaces the one before. */
    void match(Job job, List<CandidateRow> rows, Map<String, UUID> persons, Instant now) {
        sql.of(MATCH)
                .with("job", job.id())
                .with("now", now)
                .with("ids", ids(rows, row -> Ids.next()))
                .with("persons", ids(rows, row -> persons.get(row.email())))
                .with("scores", rows.stream().map(CandidateRow::score).toArray(Double[]::new))
                .with("owner", job.ownerId())
                .update();
    }

    private static <T> UUID[] ids(List<T> items, Function<T, UUID> id) {
        return items.stream().map(id).toArray(UUID[]::new);
    }

    private static <T> String[] texts(List<T> items, Function<T, String> text) {
        return items.stream().map(text).toArray(String[]::new);
    }

    private static Set<String> texts(Sql.Statement statement) {
        return new HashSet<>(statement.list(row -> row.getString(1)));
    }
}
