package dev.parley.meeting.adhoc;

import dev.parley.platform.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * A member's rooms.
 *
 * @param running the one that opened last, if it is still open
 * @param history the newest first
 */
public record MyRoomsResponse(@Nullable RunningRoom running, Page<PastRoom> history) {}
