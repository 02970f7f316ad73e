package dev.parley.scheduling.booking;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.parley.platform.contact.WebLink;
import dev.parley.platform.text.OneLine;
import dev.parley.platform.time.Zone;
import dev.parley.scheduling.interview.InterviewMode;
import dev.parley.scheduling.interview.InterviewType;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * LIVE: with {@code startsAt} and {@code endsAt}, with {@code slotId}, or with neither. SELF_PACED: without
 * interviewers, with {@code opensAt} and {@code deadline} (both have defaults) or with {@code slotId}.
 *
 * @param slotInterviewerIds whose slots the candidate may pick from, when the interview names nobody
 * @param mode               LIVE unless said otherwise
 * @param provider           one of those that are offered; the first that needs no link unless said otherwise
 * @param videoLink          with EXTERNAL_LINK only: the https link of the meeting
 */
public record ScheduleRequest(
        @NotNull UUID jobId,
        @NotNull UUID candidateId,
        @Size(max = 20) List<@NotNull UUID> interviewerIds,
        Instant startsAt,
        Instant endsAt,
        UUID slotId,
        Instant opensAt,
        Instant deadline,
        @Zone String zone,
        @NotNull InterviewType type,
        InterviewMode mode,
        @OneLine @Size(max = 500) String place,
        String provider,
        @Size(max = WebLink.LONGEST) String videoLink,

        @Size(max = 2000) String notes,
        @Size(max = 200) List<@NotNull UUID> slotInterviewerIds) {

    public ScheduleRequest {
        interviewerIds = interviewerIds == null ? List.of() : interviewerIds;
        slotInterviewerIds = slotInterviewerIds == null ? List.of() : slotInterviewerIds;
        mode = mode == null ? InterviewMode.LIVE : mode;
    }

    boolean selfPaced() {
        return mode == InterviewMode.SELF_PACED;
    }

    @JsonIgnore
    @AssertTrue(message = "startsAt and endsAt go together")
    public boolean isTimeComplete() {
        return (startsAt == null) == (endsAt == null);
    }

    @JsonIgnore
    @AssertTrue(message = "either a time or a slot, not both")
    public boolean isTimeOrSlot() {
        return slotId == null || (startsAt == null && opensAt == null && deadline == null);
    }

    @JsonIgnore
    @AssertTrue(message = "an OFFLINE interview needs a place")
    public boolean isPlaceKnown() {
        return type != InterviewType.OFFLINE || (place != null && !place.isBlank());
    }

    @JsonIgnore
    @AssertTrue(message = "a LIVE interview has startsAt and endsAt, a SELF_PACED one opensAt and deadline")
    public boolean isTimeOfItsMode() {
        return selfPaced() ? startsAt == null : opensAt == null && deadline == null;
    }

    @JsonIgnore
    @AssertTrue(message = "a SELF_PACED interview is held online and without interviewers")
    public boolean isSelfPacedAlone() {
        return !selfPaced() || (interviewerIds.isEmpty() && type != InterviewType.OFFLINE);
    }
}
