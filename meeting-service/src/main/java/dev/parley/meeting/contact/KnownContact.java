package dev.parley.meeting.contact;

import dev.parley.contracts.scheduling.Contact;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.util.UUID;

/** Name and zone of a candidate or a member of staff. */
@Entity
@Table(name = "contact")
public class KnownContact {

    @Id
    private UUID personId;

    private long sequence;
    private String name;
    private String zone;

    protected KnownContact() {}

    KnownContact(UUID personId) {
        this.personId = personId;
        this.sequence = -1;
    }

    void follow(long newSequence, Contact contact) {
        if (newSequence > sequence) {
            sequence = newSequence;
            name = contact.name();
            zone = contact.zone();
        }
    }

    public String name() {
        return name;
    }

    public String zone() {
        return zone;
    }
}
