package dev.parley.scheduling.interview;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** @param noShowParty who did not come; with NO_SHOW only */
public record OutcomeRequest(
        @NotNull InterviewStatus status,
        NoShowParty noShowParty,
        @NotBlank @Size(max = 500) String reason,
        Integer version) {

    @JsonIgnore
    @AssertTrue(message = "status is COMPLETED, or NO_SHOW together with noShowParty")
    public boolean isComplete() {
        return noShowParty == null ? status == InterviewStatus.COMPLETED : status == InterviewStatus.NO_SHOW;
    }
}
