package dev.parley.platform.testing;

import dev.parley.platform.crypto.Secrets;
import dev.parley.platform.link.LinkKeys;

import java.util.Base64;
import java.util.List;

/** The secret that the installation of the tests had before, and still accepts. */
public final class PreviousSecret {

    static final String BASE64 = "dGhlLXNlY3JldC1iZWZvcmUtdGhlLXJvdGF0aW9uLW9mLXRlc3Rz";

    private PreviousSecret() {}

    /** As they were before the rotation. */
    public static Secrets secrets() {
        return new Secrets(List.of(Base64.getDecoder().decode(BASE64)));
    }

    public static LinkKeys linkKeys() {
        return new LinkKeys(secrets());
    }
}
