package dev.parley.meeting.selfpaced;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The key of a candidate's link, in the body as clients without cookies send it. */
public record SessionKey(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SessionKey {}

    @Override
    public String toString() {
        return "SessionKey[…]";
    }
}
