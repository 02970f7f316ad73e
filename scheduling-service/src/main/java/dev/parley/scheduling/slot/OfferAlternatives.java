package dev.parley.scheduling.slot;

import dev.parley.platform.transaction.Attempts;
import dev.parley.scheduling.shared.SchedulingSettings;
import dev.parley.scheduling.slot.SlotRejection.SlotFull;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;

/** Who finds a slot full is told the nearest free ones, searched after the refused transaction has ended. */
@ApplicationScoped
public class OfferAlternatives {

    private static final int AT_MOST = 5;

    private final NearestSlots nearest;
    private final SlotViews views;
    private final SchedulingSettings settings;
    private final InstantSource clock;

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
            throw full.with("alternatives", Attempts.inTransaction(() -> near(full.slot())));
        }
    }

    private List<SlotResponse> near(Slot full) {
        Instant now = clock.instant();
        return views.of(nearest.free(full, now.plus(settings.interview().minimumNotice()), now, AT_MOST));
    }
}
