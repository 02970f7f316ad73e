package dev.parley.invite.redeem;

import dev.parley.invite.invite.InviteStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * Paths that the candidate's page opens next.
 *
 * @param homeLink absent when the link opens one interview only
 */
record Access(
        @Schema(implementation = InviteStatus.class) String status,
        UUID interviewId,
        String entryLink,
        @Nullable String homeLink) {

    @Override
    public String toString() {
        return "Access[" + interviewId + "]";
    }
}
