package dev.parley.scheduling.staff;

import dev.parley.contracts.scheduling.Contact;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import java.util.UUID;

/** A member of staff, as Keycloak knows them; id = {@code sub}. */
@Entity
@Table(name = "staff_member")
public class StaffMember {

    @Id
    private UUID id;

    private String name;
    private String email;
    private String mobile;
    private String zone;
    private String locale;
    private boolean interviewer;

    @Column(name = "contact_seq")
    private long contactSeq;

    @Version
    private int version;

    protected StaffMember() {}

    StaffMember(UUID id) {
        this.id = id;
    }

    /** Takes over changes. Returns true when contact details changed. */
    boolean update(Profile profile) {
        Contact before = contact();
        name = profile.name();
        email = profile.email();
        mobile = profile.mobile();
        zone = profile.zone();
        locale = profile.locale();
        interviewer = profile.interviewer();
        if (contact().equals(before)) {
            return false;
        }
        contactSeq++;
        return true;
    }

    void retire() {
        interviewer = false;
    }

    public Contact contact() {
        return new Contact(id, Contact.STAFF, name, email, mobile, zone, locale, null, null);
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    public String zone() {
        return zone;
    }

    public boolean isInterviewer() {
        return interviewer;
    }

    long contactSeq() {
        return contactSeq;
    }
}
