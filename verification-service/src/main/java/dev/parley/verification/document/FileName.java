package dev.parley.verification.document;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** The name of a candidate's file, made harmless. People see it; it never opens a file on the server. */
final class FileName {

    private static final int LONGEST = 120;
    private static final String NAMELESS = "document";

    private FileName() {}

    /**
     * @param sent     may hold a path, be percent-encoded, or be null
     * @param type     what the file is
     */
    static String of(String sent, DocumentType type) {
        String name = decoded(sent == null ? "" : sent);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}]", "")
                .replaceAll("[<>:\"|?*;]", "_")
                .strip()
                .replaceAll("^\\.+", "");
        return type.named(shortened(name.isBlank() ? NAMELESS : name));
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return name;
        }
    }

    private static String shortened(String name) {
        if (name.codePointCount(0, name.length()) <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 6 ? name.substring(dot) : "";
        return name.substring(0, name.offsetByCodePoints(0, LONGEST - ending.length())) + ending;
    }
}
