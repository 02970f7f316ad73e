package dev.parley.scheduling.candidate;

import dev.parley.platform.id.Ids;
import dev.parley.scheduling.shared.Sql;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One person per address, whom nobody owns. Naming an address writes the same whether it was known or not, and is over
 * before anything else is done, so that neither the answer nor its time tells who else knows it.
 */
@ApplicationScoped
class Persons {

    private static final Duration WITHOUT_A_CARD = Duration.ofHours(1);

    private static final String NAME = """
            INSERT INTO person (id, email, named_at)
            SELECT n.id, n.email, :now FROM unnest(:ids, :emails) AS n (id, email)
            ORDER BY n.email COLLATE "C"
            ON CONFLICT (email) DO UPDATE SET named_at = EXCLUDED.named_at RETURNING email, id""";

    private static final String FORGET = """
            DELETE FROM person p WHERE p.named_at < :until
            AND NOT EXISTS (SELECT 1 FROM candidate c WHERE c.person_id = p.id)""";

    private final Sql sql;
    private final InstantSource clock;

    Persons(Sql sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** @param email normalised */
    @Transactional
    UUID named(String email) {
        return named(List.of(email)).get(email);
    }

    /** By email; each of them is named once. */
    @Transactional
    Map<String, UUID> named(Collection<String> emails) {
        Map<String, UUID> persons = new HashMap<>();
        sql.of(NAME)
                .with("now", clock.instant())
                .with("ids", emails.stream().map(email -> Ids.next()).toArray(UUID[]::new))
                .with("emails", emails.toArray(String[]::new))
                .list(row -> persons.put(row.getString(1), Sql.uuid(row, 2)));
        return persons;
    }

    /** The person goes with their last card; whose address was typed just now may be about to get one. */
    @Scheduled(every = "${parley.scheduling.person.forget-every:1h}", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void forget() {
        sql.of(FORGET).with("until", clock.instant().minus(WITHOUT_A_CARD)).update();
    }
}
