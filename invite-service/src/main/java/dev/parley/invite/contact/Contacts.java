package dev.parley.invite.contact;

import dev.parley.contracts.scheduling.Contact;
import dev.parley.platform.contact.EmailAddress;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
public class Contacts implements PanacheRepositoryBase<KnownContact, UUID> {

    /** The owner's card for an address. */
    public Optional<KnownContact> cardOf(UUID ownerId, String normalisedEmail) {
        return find("email = ?1 and kind = ?2 and ownerId = ?3", normalisedEmail, Contact.CANDIDATE, ownerId)
                .firstResultOptional();
    }

    /** All cards with an address, across all owners. Use them only for what the holder of that address sees or gets. */
    public List<KnownContact> cardsWith(String normalisedEmail) {
        return list("email = ?1 and kind = ?2 order by personId", normalisedEmail, Contact.CANDIDATE);
    }

    /** The ids of all cards of the same person. */
    public Set<UUID> cardsOfSamePerson(UUID cardId) {
        Set<UUID> cards = new LinkedHashSet<>();
        cards.add(cardId);
        findByIdOptional(cardId)
                .ifPresent(card -> list("homeId", card.homeId()).forEach(other -> cards.add(other.personId())));
        return cards;
    }

    /** The recorded address. Locks its row until the transaction ends. */
    Optional<String> addressOf(UUID personId) {
        return getEntityManager()
                .createNativeQuery("SELECT email FROM contact WHERE person_id = :id FOR UPDATE", String.class)
                .setParameter("id", personId)
                .getResultStream()
                .map(String.class::cast)
                .findFirst();
    }

    /** Returns false when a newer version is already stored. */
    boolean apply(long sequence, Contact contact) {
        return getEntityManager()
                        .createNativeQuery("""
                        INSERT INTO contact (person_id, sequence, kind, name, email, zone, locale, owner_id, home_id)
                        VALUES (:id, :sequence, :kind, :name, :email, :zone, :locale, :owner, :home)
                        ON CONFLICT (person_id) DO UPDATE SET sequence = EXCLUDED.sequence, kind = EXCLUDED.kind,
                            name = EXCLUDED.name, email = EXCLUDED.email, zone = EXCLUDED.zone,
                            locale = EXCLUDED.locale, owner_id = EXCLUDED.owner_id, home_id = EXCLUDED.home_id
                        WHERE contact.sequence < EXCLUDED.sequence
                        """)
                        .setParameter("id", contact.personId())
                        .setParameter("sequence", sequence)
                        .setParameter("kind", contact.kind())
                        .setParameter("name", contact.name())
                        .setParameter("email", EmailAddress.key(contact.email()))
                        .setParameter("zone", contact.zone())
                        .setParameter("locale", contact.locale())
                        .setParameter("owner", contact.ownerId())
                        .setParameter("home", contact.homeId())
                        .executeUpdate()
                == 1;
    }
}
