package dev.parley.verification.person;

import java.util.UUID;

/** The caller, and what they may see: admins see everything, vendors their own cases. */
public record Staff(UUID id, String name, String email, boolean admin, boolean vendor) implements Actor {

    /** @param vendorId the vendor of the case, or null */
    public boolean maySeeCaseOf(UUID vendorId) {
        return admin || (vendor && id.equals(vendorId));
    }

    /** @param reviewDelegated whether the case's vendor may review it */
    public boolean mayReviewCaseOf(UUID vendorId, boolean reviewDelegated) {
        return admin || (reviewDelegated && id.equals(vendorId));
    }

    /** Null for cases of all vendors. */
    public UUID onlyVendor() {
        return admin ? null : id;
    }

    @Override
    public Kind kind() {
        return Kind.STAFF;
    }

    @Override
    public String toString() {
        return "Staff[" + id + "]";
    }
}
