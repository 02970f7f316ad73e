package dev.parley.scheduling.slot;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Derived from seats and closing. Clients never set it. */
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
