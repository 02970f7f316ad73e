package dev.parley.scheduling.slot;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Follows from seats and closing; never set by a client. */
public enum SlotStatus {
    @JsonProperty("open")
    OPEN,
    @JsonProperty("booked")
    BOOKED,
    @JsonProperty("closed")
    CLOSED,
    @JsonProperty("cancelled")
    CANCELLED
}
