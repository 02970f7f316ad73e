package dev.parley.verification.person;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import java.util.UUID;

/** A member of staff, as Keycloak knows them; id = {@code sub}. */
@Entity
public class Person {

    @Id
    private UUID id;

    private String name;
    private String email;
    private boolean vendor;
    private boolean admin;

    protected Person() {}

    Person(UUID id) {
        this.id = id;
    }

    void update(Profile profile) {
        name = profile.name();
        email = profile.email();
        vendor = profile.vendor();
        admin = profile.admin();
    }

    void retire() {
        vendor = false;
        admin = false;
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

    public boolean isVendor() {
        return vendor;
    }

    public boolean isAdmin() {
        return admin;
    }
}
