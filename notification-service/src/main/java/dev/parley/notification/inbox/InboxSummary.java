package dev.parley.notification.inbox;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * @param unread notifications that are unread, those put away not counted
 * @param since  the last visit
 * @param away   what came since the last visit and is unread, most frequent first
 */
record InboxSummary(long unread, @Nullable Instant since, List<Away> away) {

    record Away(InboxType type, long count) {}
}
