package dev.parley.contracts.body;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Kinds of request bodies and their maximum sizes, for the gateway and the services. The sizes in bytes are in
 * {@code body-limits.json}. A test of the UI compares the file with the texts of its pages.
 */
public enum BodyKind {
    /** Also every other body that is read as a whole. */
    JSON("payload-too-large", "Send at most %d MB at once."),
    /** Rows to import. */
    CSV("payload-too-large", "A CSV file can have at most %d MB. Split it."),
    /** A file that a candidate uploads. */
    DOCUMENT("file-too-large", "A file can have at most %d MB. Send a smaller picture or scan."),
    /** A piece of a recording. */
    CHUNK("payload-too-large", "A chunk of a recording can have at most %d MB.");

    private static final String DOCUMENTS = "/api/v1/submission/documents";
    private static final Pattern CHUNKS = Pattern.compile("/api/v1/ai/[^/]++/recordings/[^/]++/chunks/[^/]++");
    private static final long MEGABYTE = 1024 * 1024;
    /** Maximum size of the multipart form around a file. */
    private static final long AROUND = 64 * 1024;

    private final String problemCode;
    private final String words;
    private final long maxBytes;

    BodyKind(String problemCode, String words) {
        this.problemCode = problemCode;
        this.words = words;
        this.maxBytes = Limits.BYTES.get(name().toLowerCase(Locale.ROOT)).longValue();
    }

    /** @param contentType null when the request has none */
    public static BodyKind of(String path, String contentType) {
        if (path.equals(DOCUMENTS)) {
            return DOCUMENT;
        }
        if (CHUNKS.matcher(path).matches()) {
            return CHUNK;
        }
        return contentType != null && contentType.startsWith("text/csv") ? CSV : JSON;
    }

    /** Maximum size of the content. */
    public long maxBytes() {
        return maxBytes;
    }

    /** Maximum size of the body, which may be a form around the content. */
    public long maxBodyBytes() {
        return this == DOCUMENT ? maxBytes + AROUND : maxBytes;
    }

    /** Code of the problem for a larger body. */
    public String problemCode() {
        return problemCode;
    }

    /** A sentence that names the limit. */
    public String detail() {
        return words.formatted(maxBytes / MEGABYTE);
    }

    /** A separate class, because the constants of an enum are created before its own static fields. */
    private static final class Limits {

        private static final Map<String, Number> BYTES = read();

        private static Map<String, Number> read() {
            try (InputStream in = BodyKind.class.getResourceAsStream("/dev/parley/contracts/body-limits.json")) {
                return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
