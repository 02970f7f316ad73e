package dev.parley.verification.person;

import dev.parley.platform.problem.Invalid;
import dev.parley.platform.problem.Rejection;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.UUID;
import java.util.function.Predicate;

/** Checks that ids from clients are those of staff. Looks up unknown ids in the directory. */
@ApplicationScoped
public class Colleagues {

    private final People people;
    private final SyncPeople syncPeople;

    Colleagues(People people, SyncPeople syncPeople) {
        this.people = people;
        this.syncPeople = syncPeople;
    }

    /** @throws Rejection 400 unless it is the id of a vendor */
    public void needVendor(UUID id) {
        need(id, Person::isVendor, "vendorId", "unknown-vendor", "must be the id of a vendor");
    }

    /** @throws Rejection 400 unless it is the id of an admin or a vendor */
    public void needReviewer(UUID id) {
        need(
                id,
                person -> person.isAdmin() || person.isVendor(),
                "reviewerId",
                "unknown-reviewer",
                "must be the id of an admin or a vendor");
    }

    private void need(UUID id, Predicate<Person> role, String field, String code, String message) {
        if (!is(id, role)) {
            syncPeople.sync();
            if (!is(id, role)) {
                throw Invalid.field(field, code, message);
            }
        }
    }

    private boolean is(UUID id, Predicate<Person> role) {
        return QuarkusTransaction.requiringNew()
                .call(() -> people.findByIdOptional(id).filter(role).isPresent());
    }
}
