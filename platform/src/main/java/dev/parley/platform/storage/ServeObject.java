package dev.parley.platform.storage;

import dev.parley.platform.problem.Problems;
import dev.parley.platform.storage.ByteRange.Wanted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.StreamingOutput;
import org.jboss.logging.Logger;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Streams an object to a browser, whole or in part, with headers that let it only show the object. */
@ApplicationScoped
public class ServeObject {

    private static final Logger LOG = Logger.getLogger(ServeObject.class);

    private final ObjectStore store;

    ServeObject(ObjectStore store) {
        this.store = store;
    }

    /**
     * @param what     a noun, for who asks for it
     * @param fileName under which a browser saves it
     */
    public record Served(String what, String key, long size, String contentType, String fileName) {}

    /** @param range header, or null */
    public Response serve(Served object, String range) {
        return switch (ByteRange.of(range, object.size())) {
            case Wanted.Unsatisfiable() ->
                throw Problems.of("range-not-satisfiable", "There are " + object.size() + " bytes.")
                        .with("size", object.size());
            case Wanted.Whole() -> answer(Response.ok(), object, open(object, 0, object.size()));
            case Wanted.Part(ByteRange part) ->
                answer(
                        Response.status(Response.Status.PARTIAL_CONTENT)
                                .header("Content-Range", part.contentRange(object.size())),
                        object,
                        open(object, part.from(), part.length()));
        };
    }

    private ObjectContent open(Served object, long from, long length) {
        try {
            Optional<ObjectContent> content = store.open(object.key(), from, length);
            return content.orElseThrow(() -> lost(object));
        } catch (IOException e) {
            LOG.errorf("An object cannot be read: %s", e.getMessage());
            throw Problems.of(
                    "overloaded", "The " + object.what() + " cannot be read right now. Try again in a moment.");
        }
    }

    private static RuntimeException lost(Served object) {
        LOG.errorf("An object is missing: %s", object.key());
        return Problems.notFound(object.what());
    }

    private static Response answer(ResponseBuilder response, Served object, ObjectContent content) {
        StreamingOutput output = out -> {
            try (content) {
                content.stream().transferTo(out);
            }
        };
        return response.entity(output)
                .type(object.contentType())
                .header(HttpHeaders.CONTENT_LENGTH, content.length())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(object.fileName()))
                .header("Accept-Ranges", "bytes")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    /** RFC 6266: the ASCII name, for clients that read no other. */
    private static String disposition(String name) {
        String plain = name.replaceAll("[^\\x20-\\x7E]|[\"\\\\%]", "_");
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "inline; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
