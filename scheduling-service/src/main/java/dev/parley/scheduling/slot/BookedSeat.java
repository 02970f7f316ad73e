package dev.parley.scheduling.slot;

/** A seat that was just taken, with its slot and who else wants one there as they are since then. */
public record BookedSeat(SlotBooking booking, Slot slot, Interest interest) {}
