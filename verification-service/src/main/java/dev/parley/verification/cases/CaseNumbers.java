package dev.parley.verification.cases;

import dev.parley.verification.shared.VerificationSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import java.time.Instant;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;

/** Case numbers such as REC-2026-00042: counted per year of the installation's zone, without gaps, never reused. */
@ApplicationScoped
public class CaseNumbers {

    private final EntityManager entities;
    private final ZoneId zone;

    CaseNumbers(EntityManager entities, VerificationSettings settings) {
        this.entities = entities;
        this.zone = ZoneId.of(settings.defaultZone());
    }

    String next(Instant now) {
        return next(1, now).getFirst();
    }

    /** Others who create cases wait until this transaction ends, so call this late in it. */
    public List<String> next(int count, Instant now) {
        int year = Year.from(now.atZone(zone)).getValue();
        int last = (Integer) entities.createNativeQuery("""
                        INSERT INTO case_number_counter AS c (year, last_number) VALUES (:year, :count)
                        ON CONFLICT (year) DO UPDATE SET last_number = c.last_number + :count
                        RETURNING last_number""")
                .setParameter("year", year)
                .setParameter("count", count)
                .getSingleResult();
        return IntStream.rangeClosed(last - count + 1, last)
                .mapToObj(number -> String.format("REC-%d-%05d", year, number))
                .toList();
    }
}
