package dev.parley.meeting.provider;

import dev.parley.contracts.scheduling.VideoProvider;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.Objects;

@ApplicationScoped
public class RoomProviders {

    private static final String DEFAULT = VideoProvider.INTERNAL_VIDEO_ROOM.name();

    private final List<RoomProvider> providers;

    RoomProviders(@All List<RoomProvider> providers) {
        this.providers = providers;
    }

    /** @param name as stored with the interview; null means the default */
    public boolean offers(String name) {
        String wanted = Objects.requireNonNullElse(name, DEFAULT);
        return providers.stream()
                .filter(RoomProvider::isSetUp)
                .anyMatch(provider -> provider.name().name().equals(wanted));
    }
}
