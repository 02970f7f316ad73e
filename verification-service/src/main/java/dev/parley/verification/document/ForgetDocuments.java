package dev.parley.verification.document;

import dev.parley.platform.storage.ObjectBook;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.UUID;

/** Part of an erasure. Deletes the rows now, and the objects after the commit. */
@ApplicationScoped
public class ForgetDocuments {

    private final Documents documents;
    private final ObjectBook book;

    ForgetDocuments(Documents documents, ObjectBook book) {
        this.documents = documents;
        this.book = book;
    }

    /** @return how many there were */
    public int of(UUID caseId) {
        int count = documents.allOf(caseId).size();
        documents.delete("caseId", caseId);
        book.doomAll(caseId);
        return count;
    }
}
