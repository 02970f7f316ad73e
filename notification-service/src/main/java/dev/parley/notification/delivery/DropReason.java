package dev.parley.notification.delivery;

/** Why a message is dropped: it is no longer true, or no channel can send it. */
public enum DropReason {
    CANCELLED("cancelled"),
    SUPERSEDED("superseded"),
    PAST_DUE("past-due"),
    /** This installation does not have the channel. */
    CHANNEL_OFF("channel-off");

    private final String code;

    DropReason(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
