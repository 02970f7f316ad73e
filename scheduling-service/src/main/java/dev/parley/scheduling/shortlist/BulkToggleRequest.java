package dev.parley.scheduling.shortlist;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;
import java.util.UUID;

/** The same toggles for many candidates of jobs; interviews that stand are kept. */
public record BulkToggleRequest(
        @NotEmpty @Size(max = 1000) List<@NotNull @Valid Item> items,
        Boolean shortlisted,
        Boolean interviewEnabled,
        Boolean onlineInterviewEnabled) {

    ToggleChange change() {
        return new ToggleChange(shortlisted, interviewEnabled, onlineInterviewEnabled, StandingInterviews.KEEP, null);
    }

    @Schema(name = "CandidateOfJob")
    public record Item(@NotNull UUID candidateId, @NotNull UUID jobId) {}
}
