package dev.parley.invite.invite;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** A candidate's wish for more time. */
@Schema(name = "ExtensionRequest")
public record ExtensionRequest(
        UUID id,

        @Schema(enumeration = {"open", "approved", "declined", "closed"})
        String status,

        @Nullable String note,
        Instant askedAt) {

    @Override
    public String toString() {
        return "ExtensionRequest[" + id + " " + status + "]";
    }
}
