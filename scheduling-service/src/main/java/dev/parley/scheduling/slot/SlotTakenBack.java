package dev.parley.scheduling.slot;

import java.util.UUID;

/** The slot is not what was held and offered any more: moved or cancelled. Observed in the same transaction. */
public record SlotTakenBack(UUID slotId) {}
