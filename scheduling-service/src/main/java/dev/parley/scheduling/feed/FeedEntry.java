package dev.parley.scheduling.feed;

import java.time.Instant;
import java.util.UUID;

/** @param changedAt when it last changed */
record FeedEntry(
        UUID interviewId,
        int revision,
        boolean cancelled,
        Instant startsAt,
        Instant endsAt,
        String jobTitle,
        String companyName,
        String candidateName,
        String place,
        Instant changedAt) {}
