package dev.parley.platform.link;

import java.util.Optional;

/** The role that a link key gives its holder. */
public enum LinkRole {
    CANDIDATE('c'),
    INTERVIEWER('w');

    private final char code;

    LinkRole(char code) {
        this.code = code;
    }

    public char code() {
        return code;
    }

    static Optional<LinkRole> of(byte code) {
        for (LinkRole role : values()) {
            if (role.code == code) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
