package dev.parley.meeting.portal;

import dev.parley.meeting.access.PortalState;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Content of the page before the room. The page counts down by {@code now}, the server's clock.
 *
 * @param interviewerInside an interviewer is connected and sees who waits
 */
public record PortalResponse(
        UUID interviewId,
        String as,
        PortalState state,
        String jobTitle,
        String companyName,
        String personName,
        List<String> otherNames,
        Instant startsAt,
        Instant endsAt,
        String zone,
        String viewerZone,
        Instant opensAt,
        Instant lateEntryClosesAt,
        Instant closesAt,
        Instant now,
        boolean interviewerInside,
        String type,
        String place,
        String contactName) {}
