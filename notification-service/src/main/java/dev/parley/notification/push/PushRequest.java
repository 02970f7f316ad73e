package dev.parley.notification.push;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A subscription as {@code PushSubscription.toJSON()} of a browser has it. */
record PushRequest(
        @NotNull @Size(min = 1, max = 1024) String endpoint,
        @NotNull @Valid Keys keys) {

    /**
     * @param p256dh public key, base64url
     * @param auth   authentication secret, base64url
     */
    record Keys(
            @NotNull @Size(min = 1, max = 128) String p256dh,
            @NotNull @Size(min = 1, max = 64) String auth) {}

    /** Keeps the capability out of logs. */
    @Override
    public String toString() {
        return "PushRequest[…]";
    }
}
