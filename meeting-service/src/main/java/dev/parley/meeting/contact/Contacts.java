package dev.parley.meeting.contact;

import dev.parley.contracts.scheduling.Contact;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class Contacts implements PanacheRepositoryBase<KnownContact, UUID> {

    public Optional<String> nameOf(UUID personId) {
        return known(personId).map(KnownContact::name);
    }

    public Optional<String> zoneOf(UUID personId) {
        return known(personId).map(KnownContact::zone);
    }

    /** Names of the known people, in the given order. */
    public List<String> namesOf(Collection<UUID> personIds) {
        return personIds.stream()
                .map(id -> nameOf(id).orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    void apply(long sequence, Contact contact) {
        KnownContact known = findById(contact.personId());
        if (known == null) {
            known = new KnownContact(contact.personId());
            known.follow(sequence, contact);
            persist(known);
        } else {
            known.follow(sequence, contact);
        }
    }

    private Optional<KnownContact> known(UUID personId) {
        return personId == null ? Optional.empty() : findByIdOptional(personId);
    }
}
