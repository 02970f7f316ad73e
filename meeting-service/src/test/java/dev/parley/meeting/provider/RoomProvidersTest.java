package dev.parley.meeting.provider;

import dev.parley.contracts.scheduling.VideoProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class RoomProvidersTest {

    private final RoomProviders providers = new RoomProviders(List.of(new InternalVideoRoom(), new ExternalLink()));

    @Test
    void the_internal_room_is_offered_and_is_meant_when_none_is_named() {
        assertThat(providers.offers("INTERNAL_VIDEO_ROOM")).isTrue();
        assertThat(providers.offers("EXTERNAL_LINK")).isTrue();
        assertThat(providers.offers(null)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"LIVEKIT", "ZOOM", "GOOGLE_MEET", "SMOKE_SIGNALS", ""})
    void what_is_not_there_is_not_offered(String name) {
        assertThat(providers.offers(name)).isFalse();
    }

    @Test
    void what_is_there_and_not_set_up_is_not_offered() {
        assertThat(new RoomProviders(List.of(new Livekit(false))).offers("LIVEKIT"))
                .isFalse();
        assertThat(new RoomProviders(List.of(new Livekit(true))).offers("LIVEKIT"))
                .isTrue();
    }

    private record Livekit(boolean isSetUp) implements RoomProvider {
        @Override
        public VideoProvider name() {
            return VideoProvider.LIVEKIT;
        }
    }
}
