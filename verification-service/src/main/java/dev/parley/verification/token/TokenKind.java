package dev.parley.verification.token;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.parley.verification.audit.CaseAction;

import java.util.Locale;

/** Why a link was sent. Lower case on the wire and in the database. */
public enum TokenKind {
    ASSIGNED("verification-link", CaseAction.CANDIDATE_ASSIGNED),
    RESENT("verification-link-resent", CaseAction.LINK_RESENT),
    /** The candidate asked for it themselves. */
    FRESH("verification-link-resent", CaseAction.FRESH_LINK_SENT),
    RESUBMISSION("verification-resubmission", CaseAction.CANDIDATE_ASSIGNED);

    private final String template;
    private final CaseAction action;

    TokenKind(String template, CaseAction action) {
        this.template = template;
        this.action = action;
    }

    String template() {
        return template;
    }

    CaseAction action() {
        return action;
    }

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
