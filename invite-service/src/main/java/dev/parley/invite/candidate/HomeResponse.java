package dev.parley.invite.candidate;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A candidate's own page. */
record HomeResponse(String name, List<Item> interviews) {

    /** @param link absent once it no longer works */
    record Item(
            UUID interviewId,
            String jobTitle,
            String companyName,
            String status,
            Instant startsAt,
            Instant endsAt,
            String zone,
            String type,
            String place,
            String link) {}
}
