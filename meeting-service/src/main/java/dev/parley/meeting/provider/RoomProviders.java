package dev.parley.meeting.provider;

import dev.parley.contracts.scheduling.VideoProvider;
import dev.parley.meeting.interview.Interview;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

@ApplicationScoped
public class RoomProviders {

    private static final String DEFAULT = VideoProvider.INTERNAL_VIDEO_ROOM.name();

    private final List<RoomProvider> providers;

    RoomProviders(@All List<RoomProvider> providers) {
        this.providers = providers;
    }

    /** @param name as stored with the interview; null means the default */
    public boolean offers(String name) {
        return find(name).isPresent();
    }

    /** Where the interview is held; empty: in our room, or not online. */
    public Optional<VideoAddress> address(Interview interview) {
        return interview.isOffline() || interview.isSelfPaced()
                ? Optional.empty()
                : find(interview.provider()).flatMap(provider -> provider.address(interview));
    }

    private Optional<RoomProvider> find(String name) {
        String wanted = Objects.requireNonNullElse(name, DEFAULT);
        return providers.stream()
                .filter(RoomProvider::isSetUp)
                .filter(provider -> provider.name().name().equals(wanted))
                .findFirst();
    }
}
