package dev.parley.notification.inbox;

import dev.parley.platform.page.PageRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

/**
 * Which notifications are listed.
 *
 * @param unread   only those that are unread
 * @param archived those that were put away instead of the others
 * @param cursor   {@code nextCursor} of the page before
 */
record InboxQuery(
        @QueryParam("unread") boolean unread,
        @QueryParam("archived") boolean archived,
        @QueryParam("cursor") String cursor,
        @QueryParam("limit") @DefaultValue("20") int limit) {

    InboxQuery {
        limit = new PageRequest(1, limit).limit();
    }
}
