package dev.parley.invite.bulk;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.parley.platform.problem.Invalid;

import java.util.Arrays;
import java.util.Locale;

/** What is done to many invites. Lower case on the wire and in the database. */
public enum BulkAction {
    CREATE("created"),
    RENEW("renewed"),
    REVOKE("revoked"),
    EXTEND("extended");

    private final String outcome;

    BulkAction(String outcome) {
        this.outcome = outcome;
    }

    @JsonCreator
    static BulkAction of(String wire) {
        return Arrays.stream(values())
                .filter(action -> action.wire().equals(wire))
                .findFirst()
                .orElseThrow(() -> Invalid.field("action", "unknown-value", "must be create, renew, revoke or extend"));
    }

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What becomes of an invite. */
    String outcome() {
        return outcome;
    }
}
