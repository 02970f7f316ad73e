package dev.parley.invite.partner;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.parley.contracts.notification.PresenceState;

import java.util.Locale;

/** Whether somebody can be rung now, as another person sees it. Lower case on the wire. */
public enum Availability {
    ONLINE,
    AWAY,
    /** In a room, ringing somebody or being rung. */
    BUSY,
    OFFLINE;

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @param presence a status of {@link PresenceState}; null when nothing is known */
    static Availability of(String presence) {
        return presence == null ? OFFLINE : valueOf(presence);
    }
}
