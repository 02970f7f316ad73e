package dev.parley.scheduling.series;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What daylight saving time does to an occurrence. */
public enum DstNote {
    /** The clocks jump over the time: it does not exist on that day. */
    @JsonProperty("clock-gap")
    GAP,
    /** The time exists twice on that day: the earlier one is meant. */
    @JsonProperty("clock-overlap")
    OVERLAP_EARLIER,
    /** From here on the same local time is another one elsewhere. */
    @JsonProperty("clocks-changed")
    CLOCKS_CHANGED
}
