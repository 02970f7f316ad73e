package dev.parley.scheduling.booking;

import com.fasterxml.jackson.annotation.JsonProperty;

public enum SlotAction {
    /** Takes no more bookings until it is opened again. */
    @JsonProperty("close")
    CLOSE,
    @JsonProperty("open")
    OPEN,
    /** For good. */
    @JsonProperty("cancel")
    CANCEL,
    @JsonProperty("move")
    MOVE,
    @JsonProperty("capacity")
    CAPACITY
}
