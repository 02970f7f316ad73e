package dev.parley.verification.document;

import dev.parley.platform.scan.Verdict;
import dev.parley.platform.storage.StoredObject;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** A file that a candidate handed in for one question of the form. */
@Entity
public class Document {

    @Id
    private UUID id;

    private UUID caseId;
    private String fieldKey;
    private String fileName;
    private String contentType;
    private long size;
    private String sha256;
    private String objectKey;
    private String scan;
    private Instant uploadedAt;
    private boolean submitted;
    private Instant removedAt;

    protected Document() {}

    Document(UUID id, UUID caseId, Upload upload, DocumentType type, StoredObject stored, Verdict verdict) {
        this.id = id;
        this.caseId = caseId;
        this.fieldKey = upload.fieldKey();
        this.fileName = FileName.of(upload.fileName(), type);
        this.contentType = type.contentType();
        this.size = stored.size();
        this.sha256 = stored.sha256();
        this.objectKey = stored.key();
        this.scan = verdict.outcome().name().toLowerCase(Locale.ROOT);
        this.uploadedAt = upload.receivedAt();
    }

    /** Makes the document part of a submission. It stays visible there, even if the candidate replaces it later. */
    public void submit() {
        submitted = true;
    }

    void remove(Instant at) {
        removedAt = at;
    }

    public UUID id() {
        return id;
    }

    UUID caseId() {
        return caseId;
    }

    public String fieldKey() {
        return fieldKey;
    }

    String fileName() {
        return fileName;
    }

    String contentType() {
        return contentType;
    }

    long size() {
        return size;
    }

    String sha256() {
        return sha256;
    }

    String objectKey() {
        return objectKey;
    }

    String scan() {
        return scan;
    }

    Instant uploadedAt() {
        return uploadedAt;
    }

    boolean isSubmitted() {
        return submitted;
    }

    boolean isRemoved() {
        return removedAt != null;
    }

    @Override
    public String toString() {
        return "Document[" + id + " " + fieldKey + "]";
    }
}
