package dev.parley.scheduling.candidate;

import dev.parley.scheduling.staff.Staff;

import java.util.UUID;

/** The card is another person's now, since its address was changed. Observed in the same transaction. */
public record CardMoved(Staff by, UUID candidateId) {}
