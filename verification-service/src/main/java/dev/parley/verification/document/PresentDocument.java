package dev.parley.verification.document;

import java.util.List;

/** Presents a document to people. */
public final class PresentDocument {

    private PresentDocument() {}

    public static List<DocumentResponse> all(List<Document> documents) {
        return documents.stream().map(PresentDocument::one).toList();
    }

    static DocumentResponse one(Document document) {
        return new DocumentResponse(
                document.id(),
                document.fieldKey(),
                document.fileName(),
                document.contentType(),
                document.size(),
                document.sha256(),
                document.uploadedAt(),
                document.scan());
    }
}
