package dev.parley.verification.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

/** Stores members of staff, so that cases can show their names. */
@ApplicationScoped
public class RememberPerson {

    private final People people;

    RememberPerson(People people) {
        this.people = people;
    }

    @Transactional
    public void remember(Profile profile) {
        people.getEntityManager()
                .createNativeQuery("""
                        INSERT INTO person (id, name, email, vendor, admin) VALUES (:id, :name, :email, :vendor, :admin)
                        ON CONFLICT (id) DO NOTHING""")
                .setParameter("id", profile.id())
                .setParameter("name", profile.name())
                .setParameter("email", profile.email())
                .setParameter("vendor", profile.vendor())
                .setParameter("admin", profile.admin())
                .executeUpdate();
        people.findById(profile.id(), LockModeType.PESSIMISTIC_WRITE).update(profile);
    }

    /** Stores a person from their token when they act before the directory was read. */
    @Transactional
    public void rememberUnknown(Staff staff) {
        if (people.findByIdOptional(staff.id()).isEmpty()) {
            remember(new Profile(staff.id(), staff.name(), staff.email(), staff.vendor(), staff.admin()));
        }
    }
}
