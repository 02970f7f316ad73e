package dev.parley.verification.document;

import dev.parley.platform.problem.Problems;
import dev.parley.platform.storage.ByteRange;
import dev.parley.platform.storage.ByteRange.Wanted;
import dev.parley.platform.storage.ObjectContent;
import dev.parley.platform.storage.ObjectStore;
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

/** Streams a document to a browser, with headers that let it only show the document. */
@ApplicationScoped
class ServeDocument {

    private static final Logger LOG = Logger.getLogger(ServeDocument.class);

    private final ObjectStore store;

    ServeDocument(ObjectStore store) {
        this.store = store;
    }

    /** @param range header, or null */
    Response serve(Document document, String range) {
        return switch (ByteRange.of(range, document.size())) {
            case Wanted.Unsatisfiable() ->
                throw Problems.of("range-not-satisfiable", "The document has " + document.size() + " bytes.")
                        .with("size", document.size());
            case Wanted.Whole() -> answer(Response.ok(), document, open(document, 0, document.size()));
            case Wanted.Part(ByteRange part) ->
                answer(
                        Response.status(Response.Status.PARTIAL_CONTENT)
                                .header("Content-Range", part.contentRange(document.size())),
                        document,
                        open(document, part.from(), part.length()));
        };
    }

    private ObjectContent open(Document document, long from, long length) {
        try {
            Optional<ObjectContent> content = store.open(document.objectKey(), from, length);
            return content.orElseThrow(() -> lost(document));
        } catch (IOException e) {
            LOG.errorf("A document cannot be read: %s", e.getMessage());
            throw Problems.of("overloaded", "The document cannot be read right now. Try again in a moment.");
        }
    }

    private static RuntimeException lost(Document document) {
        LOG.errorf("The object of a document is missing: documentId=%s", document.id());
        return Problems.notFound("document");
    }

    private static Response answer(ResponseBuilder response, Document document, ObjectContent content) {
        StreamingOutput output = out -> {
            try (content) {
                content.stream().transferTo(out);
            }
        };
        return response.entity(output)
                .type(document.contentType())
                .header(HttpHeaders.CONTENT_LENGTH, content.length())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(document.fileName()))
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
