package dev.parley.scheduling.interview;

import dev.parley.scheduling.person.NamedPerson;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * @param slotInterviewers out of whose slots the candidate chooses, if that was said
 * @param meetingLink the candidate's link; only for the owner and admins, while online is enabled
 */
public record InterviewResponse(
        UUID id,
        UUID jobId,
        String jobTitle,
        String companyName,
        CandidateBrief candidate,
        List<NamedPerson> interviewers,
        List<NamedPerson> slotInterviewers,
        UUID ownerId,
        InterviewStatus status,
        InterviewType type,
        InterviewMode mode,
        String place,
        Instant startsAt,
        Instant endsAt,
        String zone,
        UUID slotId,
        boolean onlineEnabled,
        String provider,
        String notes,
        String roomId,
        String meetingLink,
        Instant candidateJoinedAt,
        Instant interviewerJoinedAt,
        Instant startedAt,
        Instant completedAt,
        NoShowParty noShowParty,
        String cancelReason,
        int revision,
        Instant createdAt,
        int version) {

    /** @param email only for the owner and admins */
    public record CandidateBrief(UUID id, String name, String email, String zone) {}
}
