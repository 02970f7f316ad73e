package dev.parley.platform.link;

import java.util.Optional;

/** What a link key opens. */
public enum LinkPurpose {
    /** The portal of one interview; id = interview. */
    INTERVIEW('i'),
    /** All interviews of an address; id = person. */
    HOME('h'),
    /** One invite; id = invite. */
    INVITE('v'),
    /** A private calendar feed; id = person. */
    CALENDAR('f'),
    /** A room; id = interview. */
    ROOM('r');

    private final char code;

    LinkPurpose(char code) {
        this.code = code;
    }

    public char code() {
        return code;
    }

    String subkey() {
        return "link-" + code;
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
