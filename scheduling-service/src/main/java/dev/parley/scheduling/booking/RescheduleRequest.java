package dev.parley.scheduling.booking;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.parley.platform.text.OneLine;
import dev.parley.platform.time.Zone;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** LIVE: {@code startsAt} and {@code endsAt}; SELF_PACED: {@code opensAt}, {@code deadline}. Else absent: as it is. */
public record RescheduleRequest(
        Instant startsAt,
        Instant endsAt,
        Instant opensAt,
        Instant deadline,
        @Zone String zone,
        @Size(min = 1, max = 20) List<@NotNull UUID> interviewerIds,
        @OneLine @Size(max = 500) String place,
        @Size(max = 500) String reason,
        Integer version) {

    @JsonIgnore
    @AssertTrue(message = "either startsAt and endsAt, or opensAt and deadline")
    public boolean isTimeComplete() {
        return live() ? startsAt != null && endsAt != null : startsAt == null && endsAt == null;
    }

    boolean live() {
        return opensAt == null && deadline == null;
    }
}
