package dev.parley.invite.live;

import com.fasterxml.jackson.annotation.JsonValue;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Lifecycle of a live invitation: it is answered once. Lower case on the wire and in the database. */
public enum LiveStatus {
    PENDING,
    ACCEPTED,
    REJECTED,
    EXPIRED,
    CANCELLED,
    /** Two people invited each other; the other invitation was accepted. */
    MERGED;

    private static final Map<LiveStatus, Set<LiveStatus>> NEXT = Map.of(
            PENDING, Set.of(ACCEPTED, REJECTED, EXPIRED, CANCELLED, MERGED),
            ACCEPTED, Set.of(),
            REJECTED, Set.of(),
            EXPIRED, Set.of(),
            CANCELLED, Set.of(),
            MERGED, Set.of());

    boolean canBecome(LiveStatus next) {
        return NEXT.get(this).contains(next);
    }

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    static LiveStatus of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT));
    }
}
