package dev.parley.meeting.upload;

import dev.parley.meeting.selfpaced.SessionKey;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * @param chunks how many there are
 * @param sha256 of the digests of all chunks (32 bytes each), one after the other; hexadecimal
 */
record CompleteRequest(
        @NotNull @Min(1) @Max(10_000) Integer chunks,
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String sha256,
        @Schema(implementation = String.class) SessionKey sessionKey) {}
