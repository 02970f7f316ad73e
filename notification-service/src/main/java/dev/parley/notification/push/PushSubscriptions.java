package dev.parley.notification.push;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parley.notification.subject.ContactForgotten;
import dev.parley.platform.crypto.Secrets;
import dev.parley.platform.id.Ids;
import dev.parley.platform.rotation.SealedColumn;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PushSubscriptions implements PanacheRepositoryBase<PushSubscription, UUID> {

    private static final String PURPOSE = "push-subscription";

    private final ObjectMapper json = new ObjectMapper();
    private final Secrets secrets;

    PushSubscriptions(Secrets secrets) {
        this.secrets = secrets;
    }

    @Produces
    @Singleton
    static SealedColumn column() {
        return new SealedColumn("push_subscription", "id", "payload", PURPOSE);
    }

    /** Records the browser, which belongs to who signed in there last. Returns its id. */
    UUID keep(UUID person, PushTarget target, Instant now) {
        List<String> keys = keys(target.endpoint());
        if (keys.size() > 1) {
            delete("endpointKey in ?1", keys.subList(1, keys.size()));
        }
        return (UUID) getEntityManager()
                .createNativeQuery("""
                        INSERT INTO push_subscription (id, person_id, endpoint_key, payload, created_at)
                        VALUES (:id, :person, :key, :payload, :now)
                        ON CONFLICT ON CONSTRAINT ux_push_subscription_endpoint
                        DO UPDATE SET person_id = EXCLUDED.person_id, payload = EXCLUDED.payload
                        RETURNING id
                        """, UUID.class)
                .setParameter("id", Ids.next())
                .setParameter("person", person)
                .setParameter("key", keys.getFirst())
                .setParameter("payload", seal(target))
                .setParameter("now", now)
                .getSingleResult();
    }

    /** All but the newest ones. */
    void trim(UUID person, int most) {
        delete(
                "personId = ?1 and id not in (select s.id from PushSubscription s where s.personId = ?1"
                        + " order by s.createdAt desc, s.id desc limit " + most + ")",
                person);
    }

    List<PushSubscription> of(UUID person) {
        return list("personId = ?1 order by createdAt, id", person);
    }

    boolean has(UUID person) {
        return count("personId", person) > 0;
    }

    PushTarget target(PushSubscription subscription) {
        try {
            return json.readValue(secrets.decrypt(PURPOSE, subscription.payload()), PushTarget.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void on(@Observes ContactForgotten forgotten) {
        delete("personId", forgotten.personId());
    }

    private byte[] seal(PushTarget target) {
        try {
            return secrets.encrypt(PURPOSE, json.writeValueAsBytes(target));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The second, while the installation's secret is rotated, is what the browser was recorded by before. */
    private List<String> keys(String endpoint) {
        return secrets.subkeys(PURPOSE).stream()
                .map(secret -> Secrets.hmac(secret, endpoint.getBytes(StandardCharsets.UTF_8)))
                .map(HexFormat.of()::formatHex)
                .toList();
    }
}
