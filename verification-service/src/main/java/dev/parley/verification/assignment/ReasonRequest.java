package dev.parley.verification.assignment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

public record ReasonRequest(@NotBlank @Size(max = 1000) String reason, Integer version) {

    @Override
    public String toString() {
        return "ReasonRequest[" + version + "]";
    }
}
