package dev.parley.platform.text;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;

/** A JSON value that has the right type but is not accepted. */
public final class RefusedValue extends JsonMappingException {

    private final String code;
    private final String reason;

    /**
     * @param code   code of the rule, in kebab-case
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
