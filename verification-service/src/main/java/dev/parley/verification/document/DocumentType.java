package dev.parley.verification.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The accepted file types. The content decides the type, not the name or a header. */
public enum DocumentType {
    PDF("application/pdf", "pdf") {
        @Override
        boolean is(byte[] head) {
            return starts(head, 0, "%PDF-1.") || starts(head, 0, "%PDF-2.");
        }
    },
    JPEG("image/jpeg", "jpg", "jpeg") {
        @Override
        boolean is(byte[] head) {
            return head.length > 3 && head[0] == (byte) 0xFF && head[1] == (byte) 0xD8 && head[2] == (byte) 0xFF;
        }
    },
    PNG("image/png", "png") {
        @Override
        boolean is(byte[] head) {
            return starts(head, 0, "\211PNG\r\n\032\n") && starts(head, 12, "IHDR");
        }
    },
    WEBP("image/webp", "webp") {
        @Override
        boolean is(byte[] head) {
            return starts(head, 0, "RIFF") && starts(head, 8, "WEBPVP8");
        }
    };

    private final String contentType;
    private final List<String> extensions;

    DocumentType(String contentType, String... extensions) {
        this.contentType = contentType;
        this.extensions = List.of(extensions);
    }

    abstract boolean is(byte[] head);

    /** @param head the first bytes, {@link ContentWatch#HEAD} of them if there are so many */
    static Optional<DocumentType> of(byte[] head) {
        return Arrays.stream(values()).filter(type -> type.is(head)).findFirst();
    }

    public String contentType() {
        return contentType;
    }

    /** The name with an ending that says what the file is. */
    String named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return extensions.stream().anyMatch(extension -> lower.endsWith("." + extension))
                ? name
                : name + "." + extensions.getFirst();
    }

    private static boolean starts(byte[] content, int offset, String wanted) {
        byte[] bytes = wanted.getBytes(StandardCharsets.ISO_8859_1);
        return content.length >= offset + bytes.length
                && Arrays.equals(content, offset, offset + bytes.length, bytes, 0, bytes.length);
    }
}
