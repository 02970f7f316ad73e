package dev.parley.scheduling.selfservice;

import dev.parley.platform.time.Zone;
import jakarta.ws.rs.QueryParam;

import java.time.Instant;

/** All optional; {@code zone} is the one whose clocks the answer reads, default the candidate's. */
public record FreeSlotFilter(
        @QueryParam("from") Instant from,
        @QueryParam("to") Instant to,
        @QueryParam("zone") @Zone String zone) {}
