package dev.parley.invite.redeem;

import java.util.UUID;

/**
 * Paths that the candidate's page opens next.
 *
 * @param homeLink absent when the link opens one interview only
 */
record Access(String status, UUID interviewId, String entryLink, String homeLink) {

    @Override
    public String toString() {
        return "Access[" + interviewId + "]";
    }
}
