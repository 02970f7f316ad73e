package dev.parley.invite.invite;

import com.fasterxml.jackson.annotation.JsonValue;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Lifecycle of an invite. Lower case on the wire and in the database. */
public enum InviteStatus {
    PENDING,
    ACCEPTED,
    EXPIRED,
    COMPLETED,
    REVOKED;

    private static final Map<InviteStatus, Set<InviteStatus>> NEXT = Map.of(
            PENDING, Set.of(PENDING, ACCEPTED, EXPIRED, COMPLETED, REVOKED),
            ACCEPTED, Set.of(PENDING, COMPLETED, REVOKED),
            EXPIRED, Set.of(PENDING, COMPLETED, REVOKED),
            REVOKED, Set.of(PENDING),
            COMPLETED, Set.of());

    public boolean canBecome(InviteStatus next) {
        return NEXT.get(this).contains(next);
    }

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static InviteStatus of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT));
    }
}
