package dev.parley.verification.person;

import dev.parley.verification.record.VerificationCase;

import java.util.UUID;

/** Who asks, and what they may see: admins everything, vendors their own cases. */
public record Staff(UUID id, String name, String email, boolean admin, boolean vendor) implements Actor {

    public boolean maySee(VerificationCase it) {
        return admin || (vendor && id.equals(it.vendorId()));
    }

    /** An admin, or the vendor to whom reviewing was delegated. */
    public boolean mayReview(VerificationCase it) {
        return admin || (it.isReviewDelegated() && id.equals(it.vendorId()));
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
