package dev.parley.notification.delivery;

/** Why a message is no longer true. */
public enum DropReason {
    CANCELLED("cancelled"),
    SUPERSEDED("superseded"),
    PAST_DUE("past-due");

    private final String code;

    DropReason(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
