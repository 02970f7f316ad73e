package dev.parley.notification.inbox;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * What is to be told.
 *
 * @param occasion what happened: a person is told of it once
 * @param aboutId  the person it speaks of, or null
 * @param facts    values for the sentence that concern nobody in person
 * @param personal names and reasons, which an erasure removes
 */
record News(
        String occasion,
        InboxType type,
        String subjectType,
        UUID subjectId,
        UUID aboutId,
        Map<String, String> facts,
        Map<String, String> personal,
        Instant at) {}
