package dev.parley.notification.delivery;

import dev.parley.notification.NotificationSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Limits the messages per recipient, channel and period. Messages above the limit wait. */
@ApplicationScoped
class RecipientLimits {

    private final EntityManager em;
    private final NotificationSettings settings;

    RecipientLimits(EntityManager em, NotificationSettings settings) {
        this.em = em;
        this.settings = settings;
    }

    /** Empty when one more message can go now. Serialises the checks of one recipient. */
    Optional<Instant> fullUntil(String recipientKey, String channel, Instant now) {
        var limit = settings.limits().get(channel.toLowerCase(Locale.ROOT));
        if (limit == null) {
            return Optional.empty();
        }
        em.createNativeQuery("SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtextextended(:who, 0))) AS locked")
                .setParameter("who", channel + ":" + recipientKey)
                .getSingleResult();
        @SuppressWarnings("unchecked")
        List<Instant> oldest = em.createNativeQuery("""
                        SELECT admitted_at FROM delivery
                        WHERE recipient_key = :recipient AND channel = :channel AND admitted_at > :since
                        ORDER BY admitted_at DESC OFFSET :most LIMIT 1
                        """)
                .setParameter("recipient", recipientKey)
                .setParameter("channel", channel)
                .setParameter("since", now.minus(limit.within()))
                .setParameter("most", limit.most() - 1)
                .getResultList();
        return oldest.stream().findFirst().map(at -> at.plus(limit.within()));
    }
}
