package dev.parley.invite.freshlink;

import dev.parley.invite.InviteSettings;
import dev.parley.invite.code.CodeHashes;
import dev.parley.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import java.time.InstantSource;

/** So many mails an address may be asked for within a while, known or not. */
@ApplicationScoped
public class FreshLinkBudget {

    private final EntityManager em;
    private final CodeHashes hashes;
    private final InviteSettings settings;
    private final InstantSource clock;

    FreshLinkBudget(EntityManager em, CodeHashes hashes, InviteSettings settings, InstantSource clock) {
        this.em = em;
        this.hashes = hashes;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    void spend(String normalisedEmail) {
        InviteSettings.FreshLink limit = settings.freshLink();
        int counted = em.createNativeQuery("""
                        INSERT INTO fresh_link_budget AS b (email_hash, asked, since) VALUES (:address, 1, :now)
                        ON CONFLICT (email_hash) DO UPDATE SET
                            asked = CASE WHEN b.since <= :before THEN 1 ELSE b.asked + 1 END,
                            since = CASE WHEN b.since <= :before THEN :now ELSE b.since END
                        WHERE b.asked < :most OR b.since <= :before
                        """)
                .setParameter("address", hashes.ofAddress(normalisedEmail))
                .setParameter("now", clock.instant())
                .setParameter("before", clock.instant().minus(limit.within()))
                .setParameter("most", limit.most())
                .executeUpdate();
        if (counted == 0) {
            throw Problems.of(
                            "rate-limited",
                            "A fresh link was asked for several times already. Look into your mailbox, or ask the"
                                    + " person who invited you.")
                    .with("retryAfter", limit.within().toSeconds());
        }
    }

    /** What no longer counts. */
    @Transactional
    public void tidyUp() {
        em.createNativeQuery("DELETE FROM fresh_link_budget WHERE since <= :before")
                .setParameter(
                        "before", clock.instant().minus(settings.freshLink().within()))
                .executeUpdate();
    }
}
