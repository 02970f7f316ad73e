package dev.parley.scheduling.slot;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.parley.platform.transaction.Attempts;
import dev.parley.scheduling.shared.SchedulingSettings;
import dev.parley.scheduling.slot.SlotRejection.SlotFull;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Adds the nearest free slots to the refusal of a full one, after the refused transaction has ended. Everyone who is
 * refused within half a second gets the same answer: its seats may be taken before they read it in any case.
 */
@ApplicationScoped
public class OfferAlternatives {

    private static final int AT_MOST = 5;
    private static final Duration TOLD_AGAIN = Duration.ofMillis(500);
    private static final int CROWDS = 1000;

    private final NearestSlots nearest;
    private final SlotViews views;
    private final SchedulingSettings settings;
    private final InstantSource clock;
    private final Cache<UUID, List<SlotResponse>> told = Caffeine.newBuilder()
            .expireAfterWrite(TOLD_AGAIN)
            .maximumSize(CROWDS)
            .build();

    OfferAlternatives(NearestSlots nearest, SlotViews views, SchedulingSettings settings, InstantSource clock) {
        this.nearest = nearest;
        this.views = views;
        this.settings = settings;
        this.clock = clock;
    }

    public <T> T whenFull(Supplier<T> booking) {
        try {
            return booking.get();
        } catch (SlotFull full) {
            throw full.with("alternatives", alternatives(full.slot()));
        }
    }

    /** Nobody waits for another's search: they may hold a connection that it needs. */
    private List<SlotResponse> alternatives(Slot full) {
        List<SlotResponse> found = told.getIfPresent(full.id());
        if (found == null) {
            found = Attempts.inTransaction(() -> near(full));
            told.put(full.id(), found);
        }
        return found;
    }

    private List<SlotResponse> near(Slot full) {
        Instant now = clock.instant();
        return views.of(nearest.free(full, now.plus(settings.interview().minimumNotice()), now, AT_MOST));
    }
}
