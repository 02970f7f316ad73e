package dev.parley.scheduling.slot;

/**
 * Of others in a slot.
 *
 * @param kept    seats that are held or offered
 * @param waiting interviews that wait for a seat
 */
public record Interest(int kept, int waiting) {}
