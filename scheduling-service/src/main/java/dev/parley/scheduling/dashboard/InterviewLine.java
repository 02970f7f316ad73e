package dev.parley.scheduling.dashboard;

import dev.parley.scheduling.interview.InterviewMode;
import dev.parley.scheduling.interview.InterviewStatus;
import dev.parley.scheduling.interview.InterviewType;
import dev.parley.scheduling.interview.NoShowParty;
import dev.parley.scheduling.staff.NamedPerson;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An interview in a list of the dashboard; fields are named as in the full answer. */
public record InterviewLine(
        UUID id,
        UUID jobId,
        String jobTitle,
        String companyName,
        Person candidate,
        List<NamedPerson> interviewers,
        UUID ownerId,
        InterviewStatus status,
        InterviewType type,
        InterviewMode mode,
        @Nullable String place,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        String zone,
        @Nullable Instant candidateJoinedAt,
        @Nullable Instant interviewerJoinedAt,
        @Nullable NoShowParty noShowParty,
        Instant createdAt) {

    @Schema(name = "NamedCandidate")
    public record Person(UUID id, String name, String zone) {}
}
