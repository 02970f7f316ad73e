package dev.parley.meeting.recording;

import dev.parley.platform.problem.Problems;

import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The header {@code Content-Digest} (RFC 9530), of which the SHA-256 counts. */
public record ContentDigest(String sha256) {

    public static final String HEADER = "Content-Digest";

    private static final Pattern SHA_256 = Pattern.compile("(?:^|,)\\s{0,9}sha-256=:([A-Za-z0-9+/]{43}=):");

    /** @param header null when the request has none */
    public static ContentDigest of(String header) {
        Matcher digest = SHA_256.matcher(header == null ? "" : header);
        if (!digest.find()) {
            throw Problems.of(
                    "bad-parameter",
                    "Name the SHA-256 of the bytes in Content-Digest: sha-256=:base64:, see RFC 9530.");
        }
        return new ContentDigest(HexFormat.of().formatHex(Base64.getDecoder().decode(digest.group(1))));
    }
}
