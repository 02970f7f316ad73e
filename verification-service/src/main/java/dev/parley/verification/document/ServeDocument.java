package dev.parley.verification.document;

import dev.parley.platform.storage.ServeObject;
import dev.parley.platform.storage.ServeObject.Served;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

/** Streams a document to a browser. */
@ApplicationScoped
class ServeDocument {

    private final ServeObject serveObject;

    ServeDocument(ServeObject serveObject) {
        this.serveObject = serveObject;
    }

    /** @param range header, or null */
    Response serve(Document document, String range) {
        return serveObject.serve(
                new Served(
                        "document", document.objectKey(), document.size(), document.contentType(), document.fileName()),
                range);
    }
}
