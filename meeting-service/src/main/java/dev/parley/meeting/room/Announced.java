package dev.parley.meeting.room;

import dev.parley.meeting.wire.Notice;

/** @param elsewhere whether someone in the room has a socket at another replica */
public record Announced(Notice notice, boolean elsewhere) {}
