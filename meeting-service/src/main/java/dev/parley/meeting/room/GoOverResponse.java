package dev.parley.meeting.room;

/**
 * The way to the other video service.
 *
 * @param videoLink https
 * @param videoHost the host of the link
 */
public record GoOverResponse(String videoLink, String videoHost) {

    /** Keeps the link out of logs. */
    @Override
    public String toString() {
        return "GoOverResponse[" + videoHost + "]";
    }
}
