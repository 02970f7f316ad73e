package dev.parley.invite.contact;

import dev.parley.contracts.scheduling.Contact;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class Contacts implements PanacheRepositoryBase<KnownContact, UUID> {

    public Optional<KnownContact> candidateWith(String normalisedEmail) {
        return find("email = ?1 and kind = ?2", normalisedEmail, Contact.CANDIDATE)
                .firstResultOptional();
    }

    /** The address on record, while its row is held until the transaction ends. */
    Optional<String> addressOf(UUID personId) {
        return getEntityManager()
                .createNativeQuery("SELECT email FROM contact WHERE person_id = :id FOR UPDATE", String.class)
                .setParameter("id", personId)
                .getResultStream()
                .map(String.class::cast)
                .findFirst();
    }

    /** False when something newer is known already. */
    boolean apply(long sequence, Contact contact) {
        return getEntityManager()
                        .createNativeQuery("""
                        INSERT INTO contact (person_id, sequence, kind, name, email, zone, locale)
                        VALUES (:id, :sequence, :kind, :name, :email, :zone, :locale)
                        ON CONFLICT (person_id) DO UPDATE SET sequence = EXCLUDED.sequence, kind = EXCLUDED.kind,
                            name = EXCLUDED.name, email = EXCLUDED.email, zone = EXCLUDED.zone,
                            locale = EXCLUDED.locale
                        WHERE contact.sequence < EXCLUDED.sequence
                        """)
                        .setParameter("id", contact.personId())
                        .setParameter("sequence", sequence)
                        .setParameter("kind", contact.kind())
                        .setParameter("name", contact.name())
                        .setParameter("email", EmailAddress.normalise(contact.email()))
                        .setParameter("zone", contact.zone())
                        .setParameter("locale", contact.locale())
                        .executeUpdate()
                == 1;
    }
}
