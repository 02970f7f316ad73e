package dev.parley.contracts.notification;

import java.time.Instant;
import java.util.UUID;

/**
 * Whether a person with an account has Parley open; data of every presence event. Record key = userId. Published after
 * a grace, so that a reload changes nothing.
 *
 * @param userId {@code sub} of the person
 * @param status ONLINE, AWAY (open, but not used for a while) or OFFLINE
 * @param since  when the status began
 */
public record PresenceState(UUID userId, String status, Instant since) {

    public static final String ONLINE = "ONLINE";
    public static final String AWAY = "AWAY";
    public static final String OFFLINE = "OFFLINE";
}
