package dev.parley.scheduling.selfservice;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.parley.scheduling.interview.InterviewStatus;
import dev.parley.scheduling.interview.InterviewType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * Where an interview stands, for its candidate.
 *
 * @param zone          of the interview
 * @param candidateZone their own
 * @param interviewerZone in which its interviewers live; absent when in several, or while nobody is named
 * @param duration      of the interview; absent without a time
 * @param why           per action that they may not take, the reason
 * @param hold          a seat that is kept while they decide
 * @param offer         a seat that became free for them while they waited
 * @param waitingSince  absent: they do not wait
 * @param version       for {@code If-Match}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SelfServiceResponse(
        UUID interviewId,
        SelfServiceState state,
        InterviewStatus status,
        String jobTitle,
        String companyName,
        String candidateName,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        String zone,
        String candidateZone,
        @Nullable String interviewerZone,
        InterviewType type,
        @Nullable String place,
        @Nullable Duration duration,
        Can can,
        Map<String, Refusal> why,
        @Nullable Instant cutoffAt,
        int reschedulesLeft,
        @Nullable String cancelReason,
        @Nullable KeptTime hold,
        @Nullable OfferedTime offer,
        @Nullable Instant waitingSince,
        @Nullable Contact contact,
        int version,
        Instant now) {

    public record Can(boolean pick, boolean reschedule, boolean cancel) {}

    @Schema(name = "OwnerContact")
    public record Contact(@Nullable String name, @Nullable String email) {}
}
