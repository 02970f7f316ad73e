package dev.parley.meeting.selfpaced;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.UUID;

/**
 * @param interviewId    which one, for a browser that has links of several
 * @param sessionKey     of the candidate's link, for clients without cookies
 * @param consentVersion of the text that the candidate agreed to; needed once
 */
record StartRequest(
        UUID interviewId,
        @Schema(implementation = String.class) SessionKey sessionKey,
        String consentVersion) {}
