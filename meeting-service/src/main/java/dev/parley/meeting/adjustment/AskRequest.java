package dev.parley.meeting.adjustment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * @param text       what the candidate needs
 * @param sessionKey of the link, from clients without cookies
 */
record AskRequest(@NotBlank @Size(max = 1_000) String text, String sessionKey) {

    @Override
    public String toString() {
        return "AskRequest[…]";
    }
}
