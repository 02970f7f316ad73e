package dev.parley.platform.text;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;

/** A text in JSON that is not taken. */
public final class RefusedText extends JsonMappingException {

    private final String reason;

    RefusedText(JsonParser parser, UnreadableText reason) {
        super(parser, reason.getMessage());
        this.reason = reason.getMessage();
    }

    /** Completes "The field …". */
    public String reason() {
        return reason;
    }
}
