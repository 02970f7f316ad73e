package dev.parley.invite.freshlink;

import dev.parley.platform.log.Mask;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** @param email null: the address behind the link that came along */
record FreshLinkRequest(
        @Size(max = 254) @Pattern(regexp = "\\s*[^\\s@]+@[^\\s@]+\\s*", message = "is no email address")
        String email) {

    @Override
    public String toString() {
        return "FreshLinkRequest[" + Mask.email(email) + "]";
    }
}
