package dev.parley.meeting.room;

import dev.parley.platform.text.OneLine;
import jakarta.validation.constraints.Size;

/**
 * @param as          candidate or interviewer, when both credentials are there
 * @param roomId      lets someone without a key or an account knock
 * @param displayName used when the server knows no name
 */
public record JoinRequest(
        String as,
        @Size(max = 64) String roomId,
        @OneLine @Size(max = 80) String displayName) {}
