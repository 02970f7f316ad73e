package dev.parley.scheduling.scorecard;

import dev.parley.platform.text.OneLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import java.util.List;

/**
 * @param criteria in their order; none takes the form away
 * @param version  that was read; If-Match does the same
 */
public record FormRequest(@NotNull @Size(max = 20) List<@NotNull @Valid CriterionRequest> criteria, Integer version) {

    /**
     * @param key   keeps a criterion the same over versions; made from the label when absent
     * @param scale 5 when absent
     */
    public record CriterionRequest(
            @Pattern(regexp = "[a-z0-9-]{1,40}", message = "must be of a-z, 0-9 and -")
            String key,

            @OneLine @NotBlank @Size(max = 120) String label,
            @Size(max = 500) String help,
            @Min(2) @Max(10) Integer scale,
            Boolean optional) {}
}
