package dev.parley.contracts.body;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;

/**
 * What the body of a request holds, and how large it may be: the same at the gateway and at the services. The bytes are
 * in {@code body-limits.json}, which a test of the UI compares with what its pages say.
 */
public enum BodyKind {
    /** And every other body that is read as a whole. */
    JSON("payload-too-large", "Send at most %d MB at once."),
    /** Rows to import. */
    CSV("payload-too-large", "A CSV file can have at most %d MB. Split it."),
    /** A file that a candidate hands in. */
    DOCUMENT("file-too-large", "A file can have at most %d MB. Send a smaller picture or scan.");

    private static final String DOCUMENTS = "/api/v1/submission/documents";
    private static final long MEGABYTE = 1024 * 1024;
    /** What a multipart form adds to its file. */
    private static final long AROUND = 64 * 1024;

    private final String problemCode;
    private final String words;
    private final long maxBytes;

    BodyKind(String problemCode, String words) {
        this.problemCode = problemCode;
        this.words = words;
        this.maxBytes = Limits.BYTES.get(name().toLowerCase(Locale.ROOT)).longValue();
    }

    /** @param contentType null when the request does not say */
    public static BodyKind of(String path, String contentType) {
        if (path.equals(DOCUMENTS)) {
            return DOCUMENT;
        }
        return contentType != null && contentType.startsWith("text/csv") ? CSV : JSON;
    }

    /** Of the content. */
    public long maxBytes() {
        return maxBytes;
    }

    /** Of the body, which may be a form around the content. */
    public long maxBodyBytes() {
        return this == DOCUMENT ? maxBytes + AROUND : maxBytes;
    }

    /** The code of the problem that a larger body is answered with. */
    public String problemCode() {
        return problemCode;
    }

    /** The limit in words. */
    public String detail() {
        return words.formatted(maxBytes / MEGABYTE);
    }

    /** Apart, since the constants of an enum are made before its own static fields. */
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
