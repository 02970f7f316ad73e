package dev.parley.invite.invite;

import dev.parley.platform.log.Mask;

import java.time.Duration;
import java.util.UUID;

/**
 * Who is to be invited to what.
 *
 * @param email     normalised; absent means the candidate's own address
 * @param validFor  absent means the standard time
 */
record NewInvite(UUID interviewId, String email, String name, String locale, Duration validFor) {

    @Override
    public String toString() {
        return "NewInvite[" + interviewId + " " + Mask.email(email) + "]";
    }
}
