package dev.parley.scheduling.slot;

import java.util.UUID;

/** A seat may be free now. Observed in the same transaction, which holds the slot's row. */
public record SeatFreed(UUID slotId) {}
