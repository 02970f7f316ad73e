package dev.parley.scheduling.interview;

import dev.parley.contracts.scheduling.VideoProvider;
import dev.parley.scheduling.staff.NamedPerson;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * @param slotInterviewers out of whose slots the candidate chooses, if that was said
 * @param reviewers        self-paced only: who reads the answers beside the owner
 * @param opensAt          self-paced only, as is the deadline
 * @param partial          true when the deadline of a self-paced one came before its end
 * @param videoLink        EXTERNAL_LINK only: where it is held. Candidates get it from the room's page at its time
 * @param meetingLink      the candidate's link; only for the owner and admins, while online is enabled
 * @param warnings         codes: candidate-absent, interviewer-declined, no-free-replacement, video-failed
 */
public record InterviewResponse(
        UUID id,
        UUID jobId,
        String jobTitle,
        String companyName,
        CandidateBrief candidate,
        List<PanelMember> interviewers,
        @Nullable List<NamedPerson> slotInterviewers,
        @Nullable List<NamedPerson> reviewers,
        UUID ownerId,
        InterviewStatus status,
        InterviewType type,
        InterviewMode mode,
        @Nullable String place,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable Instant opensAt,
        @Nullable Instant deadline,
        String zone,
        @Nullable UUID slotId,
        boolean onlineEnabled,
        VideoProvider provider,
        @Nullable String videoLink,
        @Nullable String notes,
        @Nullable String roomId,
        @Nullable String meetingLink,
        @Nullable Instant candidateJoinedAt,
        @Nullable Instant interviewerJoinedAt,
        @Nullable Instant startedAt,
        @Nullable Instant completedAt,
        @Nullable Boolean partial,
        @Nullable NoShowParty noShowParty,
        @Nullable String cancelReason,
        int revision,
        Instant createdAt,
        List<String> warnings,
        int version) {

    /** @param email only for the owner and admins */
    public record CandidateBrief(
            UUID id, String name, @Nullable String email, String zone) {}

    /** @param declined true when they said that they cannot come, absent otherwise */
    public record PanelMember(
            UUID id,
            @Nullable String name,
            @Nullable Boolean declined,
            @Nullable String declineReason) {}
}
