package dev.parley.scheduling.dashboard;

import dev.parley.scheduling.interview.InterviewMode;
import dev.parley.scheduling.interview.InterviewStatus;
import dev.parley.scheduling.interview.InterviewType;
import dev.parley.scheduling.interview.NoShowParty;
import dev.parley.scheduling.staff.NamedPerson;

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
        String place,
        Instant startsAt,
        Instant endsAt,
        String zone,
        Instant candidateJoinedAt,
        Instant interviewerJoinedAt,
        NoShowParty noShowParty,
        Instant createdAt) {

    public record Person(UUID id, String name, String zone) {}
}
