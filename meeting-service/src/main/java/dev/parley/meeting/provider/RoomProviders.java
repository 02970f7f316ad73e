package dev.parley.meeting.provider;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.Objects;

/** The providers that this installation offers. */
@ApplicationScoped
public class RoomProviders {

    public static final String DEFAULT = "INTERNAL_VIDEO_ROOM";

    private final List<RoomProvider> providers;

    RoomProviders(@All List<RoomProvider> providers) {
        this.providers = providers;
    }

    public boolean offers(String name) {
        String wanted = Objects.requireNonNullElse(name, DEFAULT);
        return providers.stream().anyMatch(provider -> provider.name().equals(wanted));
    }
}
