package dev.parley.platform.text;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;

/** A value in JSON that is of the right type and not taken all the same. */
public final class RefusedValue extends JsonMappingException {

    private final String code;
    private final String reason;

    /**
     * @param code of the rule, in kebab-case
     * @param reason completes "The field …"
     */
    public RefusedValue(JsonParser parser, String code, String reason) {
        super(parser, reason);
        this.code = code;
        this.reason = reason;
    }

    public String code() {
        return code;
    }

    public String reason() {
        return reason;
    }
}
