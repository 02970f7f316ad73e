package dev.parley.notification.inbox;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * @param subjectType interview, invite, case or live-invitation
 * @param facts       values for the sentence: jobTitle, startsAt, endsAt, candidateName, interviewerName, inviterName, reason,
 *                    caseNumber, caseType, status, channel, recipientName; names are absent once they are erased
 */
record InboxItemResponse(
        UUID id,
        InboxType type,
        String subjectType,
        UUID subjectId,
        Map<String, String> facts,
        Instant at,
        boolean read,
        boolean archived) {}
