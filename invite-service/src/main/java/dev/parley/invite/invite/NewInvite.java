package dev.parley.invite.invite;

import dev.parley.platform.log.Mask;

import java.time.Duration;
import java.util.UUID;

/**
 * A request to invite an address to an interview.
 *
 * @param email     normalised; null means the candidate's own address
 * @param validFor  null means the standard validity
 */
public record NewInvite(UUID interviewId, String email, String name, String locale, Duration validFor) {

    @Override
    public String toString() {
        return "NewInvite[" + interviewId + " " + Mask.email(email) + "]";
    }
}
