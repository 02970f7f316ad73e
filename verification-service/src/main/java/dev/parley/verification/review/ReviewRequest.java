package dev.parley.verification.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.time.Duration;
import java.util.List;

/**
 * @param reason      needed to reject
 * @param fields      to be answered again; needed for needs_resubmission
 * @param expiryHours of the new link; as long as usual when left out
 * @param sendLink    false: the case waits as needs_resubmission until somebody sends the link
 */
public record ReviewRequest(
        @NotNull Decision decision,
        @Size(max = 2000) String reason,
        @Size(max = 100) List<@NotNull @Valid Field> fields,
        @Min(1) @Max(720) Integer expiryHours,
        Boolean sendLink) {

    public record Field(
            @NotBlank @Size(max = 64) String key,
            @NotBlank @Size(max = 500) String reason) {}

    boolean sendsLink() {
        return sendLink == null || sendLink;
    }

    Duration validFor() {
        return expiryHours == null ? null : Duration.ofHours(expiryHours);
    }

    @Override
    public String toString() {
        return "ReviewRequest[" + decision + "]";
    }
}
