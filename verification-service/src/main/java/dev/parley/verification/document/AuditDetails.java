package dev.parley.verification.document;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the audit log records about a document. It does not record the name. */
final class AuditDetails {

    private AuditDetails() {}

    static Map<String, Object> of(Document document) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("documentId", document.id());
        details.put("field", document.fieldKey());
        details.put("contentType", document.contentType());
        details.put("size", document.size());
        details.put("sha256", document.sha256());
        details.put("scan", document.scan());
        return details;
    }
}
