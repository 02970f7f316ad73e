package dev.parley.scheduling.booking;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What happens to bookings when their slot is cancelled. */
public enum Booked {
    /** They keep their time. */
    @JsonProperty("keep")
    KEEP,
    /** Their interviews are cancelled. */
    @JsonProperty("cancel")
    CANCEL,
    /** They are asked to choose another time, and keep theirs until they do. */
    @JsonProperty("ask-again")
    ASK_AGAIN
}
