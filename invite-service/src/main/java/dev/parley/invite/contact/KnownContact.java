package dev.parley.invite.contact;

import dev.parley.platform.log.Mask;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.util.UUID;

/** A candidate (the card of one owner) or a member of staff, as scheduling knows them. */
@Entity
@Table(name = "contact")
public class KnownContact {

    @Id
    private UUID personId;

    private long sequence;
    private String kind;
    private String name;
    private String email;
    private String zone;
    private String locale;
    private UUID ownerId;
    private UUID homeId;

    protected KnownContact() {}

    public UUID personId() {
        return personId;
    }

    /** The person who owns the card's page. The card's own id until the person is known. */
    UUID homeId() {
        return homeId == null ? personId : homeId;
    }

    public String name() {
        return name;
    }

    /** Normalised. */
    public String email() {
        return email;
    }

    public String zone() {
        return zone;
    }

    public String locale() {
        return locale;
    }

    @Override
    public String toString() {
        return "KnownContact[" + kind + " " + personId + " " + Mask.email(email) + "]";
    }
}
