package dev.parley.verification.assignment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;

import java.util.UUID;

/** @param reviewDelegated whether the vendor may review what is submitted; absent: no */
public record VendorRequest(@NotNull UUID vendorId, Boolean reviewDelegated, Integer version) {

    @JsonIgnore
    boolean isDelegated() {
        return Boolean.TRUE.equals(reviewDelegated);
    }
}
