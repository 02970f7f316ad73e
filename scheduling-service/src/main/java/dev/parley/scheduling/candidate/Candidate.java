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

/** One row per address; visible to a recruiter through their own jobs. */
@Entity
public class Candidate {

    @Id
    private UUID id;

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

    Candidate(CandidateDetails details, Instant createdAt) {
        this.id = Ids.next();
        this.createdAt = createdAt;
        change(details);
    }

    /** True when the way to address them changed. */
    boolean change(CandidateDetails details) {
        Contact before = contact();
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

    public Contact contact() {
        return new Contact(id, Contact.CANDIDATE, name, email, mobile, zone, locale, null, id);
    }

    public UUID id() {
        return id;
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

    Instant createdAt() {
        return createdAt;
    }

    long contactSeq() {
        return contactSeq;
    }

    int version() {
        return version;
    }
}
