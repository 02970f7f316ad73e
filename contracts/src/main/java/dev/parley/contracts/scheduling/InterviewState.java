package dev.parley.contracts.scheduling;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Full public state of an interview after a change; data of every interview event.
 *
 * @param interviewId         aggregate id and record key
 * @param ownerId             the recruiter's {@code sub}
 * @param status              PENDING, SCHEDULED, IN_PROGRESS, COMPLETED, CANCELLED or NO_SHOW
 * @param type                ONLINE or OFFLINE
 * @param mode                LIVE or SELF_PACED
 * @param place               where an OFFLINE interview happens
 * @param startsAt            absent while PENDING
 * @param zone                IANA zone in which the interview was planned
 * @param slotId              the booked slot, if any
 * @param provider            video provider, default INTERNAL_VIDEO_ROOM
 * @param videoLink           EXTERNAL_LINK only: the https link of the meeting; candidates get it from the room's page
 * @param linkVersion         version of the link keys that are accepted
 * @param roomVersion         version of the derived room id
 * @param revision            iCalendar SEQUENCE: 0 at the first booking, raised by each reschedule and cancel
 * @param candidateJoinedAt   first attendance of the candidate
 * @param interviewerJoinedAt first attendance of an interviewer
 * @param noShowParty         CANDIDATE, HOST or BOTH
 * @param opensAt             SELF_PACED only: earliest time to begin; equals startsAt
 * @param deadline            SELF_PACED only: latest time to finish; equals endsAt
 * @param partial             SELF_PACED only: COMPLETED because the deadline came before the last answer
 * @param reviewerIds         SELF_PACED only: who reads the answers beside the owner
 */
public record InterviewState(
        UUID interviewId,
        UUID jobId,
        String jobTitle,
        String companyName,
        UUID candidateId,
        List<UUID> interviewerIds,
        UUID ownerId,
        String status,
        String type,
        String mode,
        String place,
        Instant startsAt,
        Instant endsAt,
        String zone,
        UUID slotId,
        boolean onlineEnabled,
        String provider,
        String videoLink,
        int linkVersion,
        int roomVersion,
        int revision,
        Instant candidateJoinedAt,
        Instant interviewerJoinedAt,
        Instant startedAt,
        Instant completedAt,
        String noShowParty,
        String cancelReason,
        Instant opensAt,
        Instant deadline,
        boolean partial,
        List<UUID> reviewerIds) {}
