package dev.parley.scheduling.interview;

import dev.parley.platform.contact.WebLink;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * @param provider  one of those that are offered
 * @param videoLink with EXTERNAL_LINK only: the https link of the meeting
 */
public record VideoRequest(
        @NotNull String provider,
        @Size(max = WebLink.LONGEST) String videoLink,
        @Size(max = 500) String reason,
        Integer version) {}
