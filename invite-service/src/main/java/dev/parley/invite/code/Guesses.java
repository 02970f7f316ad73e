package dev.parley.invite.code;

import dev.parley.invite.InviteSettings;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import java.time.Duration;
import java.time.InstantSource;

/**
 * Counts tries before comparing them: per address, known or not, and against every live code of that address. So a new
 * code resets its own tries but not those of the other codes.
 */
@ApplicationScoped
public class Guesses {

    private final EntityManager em;
    private final CodeHashes hashes;
    private final InviteSettings settings;
    private final InstantSource clock;
    private final MeterRegistry metrics;

    Guesses(EntityManager em, CodeHashes hashes, InviteSettings settings, InstantSource clock, MeterRegistry metrics) {
        this.em = em;
        this.hashes = hashes;
        this.settings = settings;
        this.clock = clock;
        this.metrics = metrics;
    }

    /** Commits before it returns. */
    @Transactional(TxType.REQUIRES_NEW)
    public void count(String normalisedEmail) {
        int counted = em.createNativeQuery("""
                        INSERT INTO code_attempt (email_hash, wrong, last_at) VALUES (:address, 1, :now)
                        ON CONFLICT (email_hash) DO UPDATE SET wrong = code_attempt.wrong + 1, last_at = :now
                        WHERE code_attempt.wrong < :most
                        """)
                .setParameter("address", hashes.ofAddress(normalisedEmail))
                .setParameter("now", clock.instant())
                .setParameter("most", settings.maxGuesses())
                .executeUpdate();
        if (counted == 0) {
            meter("locked");
            throw new CodeLocked();
        }
        addToLiveCodes(normalisedEmail, 1);
        meter("compared");
    }

    /** Takes back a try whose code was right. */
    @Transactional(TxType.REQUIRES_NEW)
    public void forgive(String normalisedEmail) {
        em.createNativeQuery("UPDATE code_attempt SET wrong = greatest(wrong - 1, 0) WHERE email_hash = :address")
                .setParameter("address", hashes.ofAddress(normalisedEmail))
                .executeUpdate();
        addToLiveCodes(normalisedEmail, -1);
        meter("right");
    }

    /** Resets the tries when the address gets a new code. */
    @Transactional
    public void startAfresh(String normalisedEmail) {
        em.createNativeQuery("DELETE FROM code_attempt WHERE email_hash = :address")
                .setParameter("address", hashes.ofAddress(normalisedEmail))
                .executeUpdate();
    }

    /** Deletes counters older than any valid code. */
    @Transactional
    public void tidyUp() {
        Duration kept = settings.expiry().longest().multipliedBy(2);
        em.createNativeQuery("DELETE FROM code_attempt WHERE last_at < :before")
                .setParameter("before", clock.instant().minus(kept))
                .executeUpdate();
    }

    /** A wrong one is {@code compared} and not {@code right}. */
    private void meter(String outcome) {
        metrics.counter("parley.code.guesses", "outcome", outcome).increment();
    }

    private void addToLiveCodes(String normalisedEmail, int difference) {
        em.createNativeQuery("""
                        UPDATE invite SET guesses = greatest(guesses + :difference, 0)
                        WHERE email = :email AND status = 'pending'
                        """)
                .setParameter("difference", difference)
                .setParameter("email", normalisedEmail)
                .executeUpdate();
    }
}
