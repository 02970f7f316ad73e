package dev.parley.e2e;

import org.junit.jupiter.api.Test;

import java.time.Duration;

import static org.assertj.core.api.Assertions.assertThat;

/** The short version of {@code make chaos}. */
class SlowClientsE2E {

    private static final int CLIENTS = 200;

    private final Suite suite = Suite.shared();

    @Test
    void two_hundred_slow_clients_do_not_keep_a_signed_in_user_from_their_list() {
        suite.backToThePresent();
        ListReader reader = new ListReader(SignedIn.at(suite.stack().publicUrl(), "recruiter"));
        reader.readFor(Duration.ofSeconds(1));

        ListReader.Readings readings;
        try (SlowClients slow = SlowClients.at(suite.stack().publicUrl(), CLIENTS)) {
            readings = reader.readFor(Duration.ofSeconds(10));
            for (SlowClients.Kind kind : SlowClients.Kind.values()) {
                assertThat(slow.visits(kind)).as(kind.what()).isGreaterThanOrEqualTo(CLIENTS / 5);
            }
        }

        assertThat(readings.statuses()).containsOnlyKeys(200);
        assertThat(readings.micros()).hasSizeGreaterThan(10);
    }
}
