package dev.parley.scheduling.scorecard;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.Size;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The whole card as it stands; a null rating is none.
 *
 * @param submitted true makes it final
 * @param version   of the card that was read, absent for the first draft; If-Match does the same
 */
public record ScorecardRequest(
        @Size(max = 40) Map<String, Integer> ratings,
        @Size(max = 10_000) String notes,
        Recommendation recommendation,
        Boolean submitted,
        Integer version) {

    @JsonIgnore
    boolean isFinal() {
        return Boolean.TRUE.equals(submitted);
    }

    Map<String, Integer> given() {
        Map<String, Integer> given = new HashMap<>(ratings == null ? Map.of() : ratings);
        given.values().removeIf(Objects::isNull);
        return given;
    }
}
