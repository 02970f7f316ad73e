package dev.parley.scheduling.interview;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.parley.scheduling.shared.Zone;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** With {@code startsAt} and {@code endsAt}, with {@code slotId}, or with neither. */
public record ScheduleRequest(
        @NotNull UUID jobId,
        @NotNull UUID candidateId,
        @Size(max = 20) List<@NotNull UUID> interviewerIds,
        Instant startsAt,
        Instant endsAt,
        UUID slotId,
        @Zone String zone,
        @NotNull InterviewType type,
        @Pattern(regexp = "LIVE", message = "must be LIVE") String mode,
        @Size(max = 500) String place,

        @Pattern(regexp = "INTERNAL_VIDEO_ROOM", message = "must be a provider that is set up")
        String provider,

        @Size(max = 2000) String notes,
        @Size(max = 200) List<@NotNull UUID> slotInterviewerIds) {

    List<UUID> panel() {
        return interviewerIds == null ? List.of() : interviewerIds;
    }

    /** Out of whose slots the candidate is asked to choose. */
    List<UUID> offering() {
        return slotInterviewerIds == null ? List.of() : slotInterviewerIds;
    }

    @JsonIgnore
    @AssertTrue(message = "startsAt and endsAt go together")
    public boolean isTimeComplete() {
        return (startsAt == null) == (endsAt == null);
    }

    @JsonIgnore
    @AssertTrue(message = "either a time or a slot, not both")
    public boolean isTimeOrSlot() {
        return startsAt == null || slotId == null;
    }

    @JsonIgnore
    @AssertTrue(message = "an OFFLINE interview needs a place")
    public boolean isPlaceKnown() {
        return type != InterviewType.OFFLINE || (place != null && !place.isBlank());
    }
}
