package dev.parley.invite.code;

import dev.parley.platform.crypto.Secrets;
import jakarta.enterprise.context.ApplicationScoped;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;

/** Codes and addresses as the database stores them: HMACs under keys that the database does not hold. */
@ApplicationScoped
public class CodeHashes {

    private static final String CODE = "invite-code";
    private static final String ADDRESS = "invite-guess-address";

    private final Secrets secrets;

    CodeHashes(Secrets secrets) {
        this.secrets = secrets;
    }

    public byte[] of(InviteCode code) {
        return secrets.hmac(CODE, bytes(code.digits()));
    }

    /** The hashes a code may be stored as: more than one while the installation's secret is rotated. */
    public List<byte[]> accepted(InviteCode code) {
        return secrets.subkeys(CODE).stream()
                .map(key -> Secrets.hmac(key, bytes(code.digits())))
                .toList();
    }

    /** Takes constant time, so that timing reveals nothing about the stored hash. */
    public static boolean matches(byte[] stored, List<byte[]> accepted) {
        boolean matches = false;
        for (byte[] hash : accepted) {
            matches |= MessageDigest.isEqual(stored, hash);
        }
        return matches;
    }

    public byte[] ofAddress(String normalisedEmail) {
        return secrets.hmac(ADDRESS, bytes(normalisedEmail));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
