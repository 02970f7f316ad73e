package dev.parley.scheduling.selfservice;

import dev.parley.platform.time.Zone;
import jakarta.ws.rs.QueryParam;

import java.time.Instant;

/** All optional. {@code zone} is the zone of times in the answer; the default is the candidate's. */
public record FreeSlotFilter(
        @QueryParam("from") Instant from,
        @QueryParam("to") Instant to,
        @QueryParam("zone") @Zone String zone) {}
