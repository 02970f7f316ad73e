package dev.parley.scheduling.series;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The effect of daylight saving time on an occurrence. */
public enum DstNote {
    /** The clocks skip the time, so it does not exist on that day. */
    @JsonProperty("clock-gap")
    GAP,
    /** The time occurs twice on that day. The earlier one counts. */
    @JsonProperty("clock-overlap")
    OVERLAP_EARLIER,
    /** From this occurrence on, the same local time is a different time in UTC. */
    @JsonProperty("clocks-changed")
    CLOCKS_CHANGED
}
