package dev.parley.scheduling.selfservice;

import java.time.Instant;
import java.util.UUID;

/** @param free seats that nobody has taken or holds */
record FreeSlot(UUID id, Instant startsAt, Instant endsAt, String zone, int free) {}
