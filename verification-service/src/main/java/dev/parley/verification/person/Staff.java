package dev.parley.verification.person;

import java.util.UUID;

/** Who asks, and what they may see: admins everything, vendors their own cases. */
public record Staff(UUID id, String name, String email, boolean admin, boolean vendor) implements Actor {

    /** @param vendorId who has the case; null: nobody */
    public boolean maySeeCaseOf(UUID vendorId) {
        return admin || (vendor && id.equals(vendorId));
    }

    /** @param reviewDelegated whether the vendor who has the case may review it */
    public boolean mayReviewCaseOf(UUID vendorId, boolean reviewDelegated) {
        return admin || (reviewDelegated && id.equals(vendorId));
    }

    /** Null: every vendor's. */
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
