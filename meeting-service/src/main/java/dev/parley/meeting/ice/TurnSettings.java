package dev.parley.meeting.ice;

import io.smallrye.config.ConfigMapping;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Where the TURN server is, and the secret shared with it. */
@ConfigMapping(prefix = "parley.turn")
interface TurnSettings {

    Optional<List<String>> urls();

    Optional<String> secret();

    /** How long credentials are valid; at most 10 minutes. */
    Duration lifetime();
}
