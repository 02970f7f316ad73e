package dev.parley.meeting.portal;

import dev.parley.meeting.access.PortalState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Content of the page before the room. The page counts down by {@code now}, the server's clock.
 *
 * @param interviewerInside an interviewer is connected and sees who waits
 * @param videoHost         the other video service that holds the interview; absent when it is held here
 * @param videoLink         the way there, for interviewers; candidates get it when they go over
 */
public record PortalResponse(
        UUID interviewId,
        @Schema(enumeration = {"candidate", "interviewer"}) String as,
        PortalState state,
        String jobTitle,
        String companyName,
        @Nullable String personName,
        List<String> otherNames,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable String zone,
        @Nullable String viewerZone,
        @Nullable Instant opensAt,
        @Nullable Instant lateEntryClosesAt,
        @Nullable Instant closesAt,
        Instant now,
        boolean interviewerInside,
        @Schema(enumeration = {"ONLINE", "OFFLINE"}) String type,
        @Schema(enumeration = {"LIVE", "SELF_PACED"}) String mode,
        @Nullable String place,
        @Nullable String contactName,
        @Nullable String videoHost,
        @Nullable String videoLink) {}
