package dev.parley.scheduling.slot;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import java.time.Instant;
import java.util.UUID;

public record SlotFilter(
        @QueryParam("from") Instant from,
        @QueryParam("to") Instant to,
        @QueryParam("interviewerId") UUID interviewerId,
        @QueryParam("seriesId") UUID seriesId,
        @QueryParam("free") @DefaultValue("false") boolean free) {}
