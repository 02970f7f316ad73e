package dev.parley.scheduling.booking;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What happens to those who booked a seat when the slot goes. */
public enum Booked {
    /** They keep their time. */
    @JsonProperty("keep")
    KEEP,
    /** Their interviews are cancelled. */
    @JsonProperty("cancel")
    CANCEL,
    /** They are asked to choose another time; theirs stands until they do. */
    @JsonProperty("ask-again")
    ASK_AGAIN
}
