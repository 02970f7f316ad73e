package dev.parley.contracts.link;

import java.util.Optional;

/** What a link key opens. */
public enum LinkPurpose {
    /** The portal of one interview, from an email; id = interview. */
    INTERVIEW('i'),
    /** The same portal, by a link that staff can see and copy; id = interview. */
    SHOWN_INTERVIEW('s'),
    /** All interviews of an email address; id = person. */
    HOME('h'),
    /** One interview, through its invite; id = invite. Staff may see it, so it opens nothing else. */
    INVITE('v'),
    /** An invite from an email. It also opens the candidate's own page; id = invite. Staff never see it. */
    MAILED_INVITE('m'),
    /** A private calendar feed; id = person. */
    CALENDAR('f');

    private final char code;

    LinkPurpose(char code) {
        this.code = code;
    }

    public char code() {
        return code;
    }

    /** Whether it opens the portal of one interview. */
    public boolean opensInterview() {
        return this == INTERVIEW || this == SHOWN_INTERVIEW;
    }

    static Optional<LinkPurpose> of(byte code) {
        for (LinkPurpose purpose : values()) {
            if (purpose.code == code) {
                return Optional.of(purpose);
            }
        }
        return Optional.empty();
    }
}
