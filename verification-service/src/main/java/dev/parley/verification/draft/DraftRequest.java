package dev.parley.verification.draft;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.util.Map;

/** @param revision the one that was last seen; 0 before the first save */
public record DraftRequest(
        @NotNull @Size(max = 200) Map<String, Object> values,
        @NotNull @Min(0) Integer revision) {

    @Override
    public String toString() {
        return "DraftRequest[" + revision + "]";
    }
}
