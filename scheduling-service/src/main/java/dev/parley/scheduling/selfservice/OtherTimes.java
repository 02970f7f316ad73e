package dev.parley.scheduling.selfservice;

import dev.parley.platform.problem.Rejection;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Who finds a time gone is told the nearest ones that they may choose, and of nobody else's. */
@ApplicationScoped
class OtherTimes {

    private static final int AT_MOST = 5;
    private static final Set<String> GONE = Set.of("slot-full", "slot-closed");

    private final ShowFreeSlots showFreeSlots;

    OtherTimes(ShowFreeSlots showFreeSlots) {
        this.showFreeSlots = showFreeSlots;
    }

    <T> T whenGone(UUID interviewId, UUID slotId, Supplier<T> taking) {
        try {
            return taking.get();
        } catch (Rejection rejection) {
            if (GONE.contains(rejection.code())) {
                rejection.with("alternatives", showFreeSlots.near(interviewId, slotId, AT_MOST));
            }
            throw rejection;
        }
    }
}
