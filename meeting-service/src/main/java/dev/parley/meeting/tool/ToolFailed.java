package dev.parley.meeting.tool;

/** The program did not do it, perhaps because of what it was given. */
public final class ToolFailed extends RuntimeException {

    public ToolFailed(String reason) {
        super(reason, null, false, false);
    }
}
