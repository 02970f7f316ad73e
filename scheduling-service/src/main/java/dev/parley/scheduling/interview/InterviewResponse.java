package dev.parley.scheduling.interview;

import dev.parley.scheduling.staff.NamedPerson;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * @param slotInterviewers out of whose slots the candidate chooses, if that was said
 * @param opensAt          self-paced only, as is the deadline
 * @param partial          true when the deadline of a self-paced one came before its end
 * @param meetingLink      the candidate's link; only for the owner and admins, while online is enabled
 * @param warnings         codes: candidate-absent, interviewer-declined
 */
public record InterviewResponse(
        UUID id,
        UUID jobId,
        String jobTitle,
        String companyName,
        CandidateBrief candidate,
        List<PanelMember> interviewers,
        List<NamedPerson> slotInterviewers,
        UUID ownerId,
        InterviewStatus status,
        InterviewType type,
        InterviewMode mode,
        String place,
        Instant startsAt,
        Instant endsAt,
        Instant opensAt,
        Instant deadline,
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
        Boolean partial,
        NoShowParty noShowParty,
        String cancelReason,
        int revision,
        Instant createdAt,
        List<String> warnings,
        int version) {

    /** @param email only for the owner and admins */
    public record CandidateBrief(UUID id, String name, String email, String zone) {}

    /** @param declined true when they said that they cannot come, absent otherwise */
    public record PanelMember(UUID id, String name, Boolean declined, String declineReason) {}
}
