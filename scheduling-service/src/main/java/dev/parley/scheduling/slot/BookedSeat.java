package dev.parley.scheduling.slot;

/** A seat that was just taken, with its slot as it is since then. */
public record BookedSeat(SlotBooking booking, Slot slot) {}
