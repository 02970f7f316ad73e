package dev.parley.gateway.page;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Files of the UI as the build has compressed them. Clients that read neither form get the plain file elsewhere. */
@ApplicationScoped
public class CompressedAssets {

    private static final String FOLDER = "META-INF/resources/assets/";
    private static final Pattern FILE = Pattern.compile("/assets/([A-Za-z0-9_-][A-Za-z0-9._-]*\\.(js|css|svg))");
    private static final Map<String, String> TYPES =
            Map.of("js", "text/javascript;charset=UTF-8", "css", "text/css;charset=UTF-8", "svg", "image/svg+xml");

    /** Files that are there; all of them are a few megabytes. */
    private final Map<String, Buffer> known = new ConcurrentHashMap<>();

    /** Smaller first. */
    private enum Form {
        BROTLI("br", ".br"),
        GZIP("gzip", ".gz");

        private final String coding;
        private final String suffix;

        Form(String coding, String suffix) {
            this.coding = coding;
            this.suffix = suffix;
        }
    }

    public void answer(RoutingContext rc) {
        Matcher file = FILE.matcher(rc.request().path());
        if (!file.matches()) {
            rc.next();
            return;
        }
        rc.response().putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        Optional<Form> form = Stream.of(Form.values())
                .filter(wanted -> accepts(rc, wanted))
                .filter(wanted -> content(file.group(1), wanted).isPresent())
                .findFirst();
        if (form.isPresent()) {
            send(rc, file, form.get());
        } else {
            rc.next();
        }
    }

    private void send(RoutingContext rc, Matcher file, Form form) {
        Buffer content = content(file.group(1), form).orElseThrow();
        // The name has a hash of the content.
        String tag = "\"" + file.group(1) + "-" + form.coding + "\"";
        HttpServerResponse response = rc.response().putHeader(HttpHeaders.ETAG, tag);
        if (tag.equals(rc.request().getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(304).end();
            return;
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, TYPES.get(file.group(2)))
                .putHeader(HttpHeaders.CONTENT_ENCODING, form.coding)
                .putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(content.length()));
        if (rc.request().method() == HttpMethod.HEAD) {
            response.end();
        } else {
            response.end(content);
        }
    }

    private static boolean accepts(RoutingContext rc, Form form) {
        return rc.parsedHeaders().acceptEncoding().stream()
                .anyMatch(coding -> coding.value().equalsIgnoreCase(form.coding) && coding.weight() > 0);
    }

    private Optional<Buffer> content(String file, Form form) {
        String name = file + form.suffix;
        Optional<Buffer> content = Optional.ofNullable(known.get(name));
        if (content.isEmpty()) {
            content = read(name);
            content.ifPresent(found -> known.put(name, found));
        }
        return content;
    }

    private static Optional<Buffer> read(String name) {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(FOLDER + name)) {
            return in == null ? Optional.empty() : Optional.of(Buffer.buffer(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
