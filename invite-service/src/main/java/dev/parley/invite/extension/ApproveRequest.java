package dev.parley.invite.extension;

import java.time.Instant;

/** @param expiresAt until when; without it, the invite is valid as long as before, from now */
record ApproveRequest(Instant expiresAt) {

    static Instant expiresAtOf(ApproveRequest request) {
        return request == null ? null : request.expiresAt();
    }
}
