package dev.parley.scheduling.candidate;

import dev.parley.contracts.scheduling.Contact;
import dev.parley.platform.http.Versions;
import dev.parley.platform.id.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import java.time.Instant;
import java.util.UUID;

/**
 * What one recruiter knows of a person: their card, shown, changed and used for that recruiter's interviews only. The
 * email is that of the person.
 */
@Entity
public class Candidate {

    @Id
    private UUID id;

    @Column(name = "owner_id")
    private UUID ownerId;

    @Column(name = "person_id")
    private UUID personId;

    private String email;
    private String name;
    private String mobile;
    private String zone;
    private String locale;

    @Column(name = "contact_seq")
    private long contactSeq;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private int version;

    protected Candidate() {}

    Candidate(UUID ownerId, UUID personId, CandidateDetails details, Instant createdAt) {
        this.id = Ids.next();
        this.ownerId = ownerId;
        this.createdAt = createdAt;
        change(personId, details);
    }

    /**
     * True when the way to address them changed.
     *
     * @param person who has the address of the details
     */
    boolean change(UUID person, CandidateDetails details) {
        Contact before = contact();
        personId = person;
        email = details.email();
        name = details.name();
        mobile = details.mobile();
        zone = details.zone();
        locale = details.locale();
        if (contact().equals(before)) {
            return false;
        }
        contactSeq++;
        return true;
    }

    void expect(Integer expectedVersion) {
        Versions.check(expectedVersion, version);
    }

    /** What is known of them is to be told once more. */
    void tellAgain() {
        contactSeq++;
    }

    public Contact contact() {
        return new Contact(id, Contact.CANDIDATE, name, email, mobile, zone, locale, ownerId, personId);
    }

    public UUID id() {
        return id;
    }

    UUID ownerId() {
        return ownerId;
    }

    UUID personId() {
        return personId;
    }

    public String email() {
        return email;
    }

    public String name() {
        return name;
    }

    public String mobile() {
        return mobile;
    }

    public String zone() {
        return zone;
    }

    public String locale() {
        return locale;
    }

    public Instant createdAt() {
        return createdAt;
    }

    long contactSeq() {
        return contactSeq;
    }

    public int version() {
        return version;
    }
}
