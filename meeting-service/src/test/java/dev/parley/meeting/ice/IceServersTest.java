package dev.parley.meeting.ice;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

class IceServersTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final UUID SOMEBODY = UUID.fromString("00000000-0000-4000-8000-000000000001");

    @Test
    void credentialsAreSignedAsTheTurnRestConventionSays() {
        assertThat(IceServers.sign("north", "1433895918:506qxf")).isEqualTo("LupMrC3K9UAYuZ0GJqgIQh7IAjI=");
    }

    @Test
    void credentialsNameTheirExpiryAndTheParticipant() {
        var ice = servers(Optional.of(List.of("turn:turn.example:3478")), Duration.ofMinutes(5))
                .issueFor(SOMEBODY);
        assertThat(ice.iceExpiresAt()).isEqualTo(NOW.plus(Duration.ofMinutes(5)));
        assertThat(ice.iceServers()).singleElement().satisfies(server -> {
            assertThat(server.username()).isEqualTo(ice.iceExpiresAt().getEpochSecond() + ":" + SOMEBODY);
            assertThat(server.credential()).isEqualTo(IceServers.sign("secret", server.username()));
        });
    }

    @Test
    void credentialsNeverLiveLongerThanTenMinutes() {
        var ice = servers(Optional.of(List.of("turn:turn.example")), Duration.ofHours(1))
                .issueFor(SOMEBODY);
        assertThat(ice.iceExpiresAt()).isEqualTo(NOW.plus(Duration.ofMinutes(10)));
    }

    @Test
    void withoutATurnServerThereIsNone() {
        assertThat(servers(Optional.empty(), Duration.ofMinutes(10))
                        .issueFor(SOMEBODY)
                        .iceServers())
                .isEmpty();
    }

    private static IceServers servers(Optional<List<String>> urls, Duration lifetime) {
        TurnSettings settings = new TurnSettings() {
            @Override
            public Optional<List<String>> urls() {
                return urls;
            }

            @Override
            public Optional<String> secret() {
                return Optional.of("secret");
            }

            @Override
            public Duration lifetime() {
                return lifetime;
            }
        };
        return new IceServers(settings, InstantSource.fixed(NOW));
    }
}
