package dev.parley.verification.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

public record ReopenRequest(@NotBlank @Size(max = 2000) String reason) {

    @Override
    public String toString() {
        return "ReopenRequest[]";
    }
}
