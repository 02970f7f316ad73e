package dev.parley.invite.candidate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A candidate's own page. */
record HomeResponse(@Nullable String name, List<Item> interviews) {

    /** @param link absent once it no longer works */
    @Schema(name = "HomeInterview")
    record Item(
            UUID interviewId,
            String jobTitle,
            String companyName,

            @Schema(enumeration = {"PENDING", "SCHEDULED", "IN_PROGRESS", "COMPLETED", "CANCELLED", "NO_SHOW"})
            String status,

            @Nullable Instant startsAt,
            @Nullable Instant endsAt,
            @Nullable String zone,
            @Schema(enumeration = {"ONLINE", "OFFLINE"}) String type,
            @Nullable String place,
            @Nullable String link) {}
}
