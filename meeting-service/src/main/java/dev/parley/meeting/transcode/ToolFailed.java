package dev.parley.meeting.transcode;

/** The program did not do it, perhaps because of what it was given. */
final class ToolFailed extends RuntimeException {

    ToolFailed(String reason) {
        super(reason, null, false, false);
    }
}
