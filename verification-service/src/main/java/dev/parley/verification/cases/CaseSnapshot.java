package dev.parley.verification.cases;

import dev.parley.verification.audit.Snapshot;

import java.util.LinkedHashMap;
import java.util.Map;

/** The values of a case that the audit log compares. */
final class CaseSnapshot {

    private CaseSnapshot() {}

    static Snapshot of(VerificationCase c) {
        Map<String, Object> open = new LinkedHashMap<>();
        put(open, "status", c.status().wire());
        put(open, "vendorId", c.vendorId());
        put(open, "reviewDelegated", c.isReviewDelegated() ? true : null);
        put(open, "reviewerId", c.reviewerId());
        put(open, "formVersion", c.formVersion());
        put(open, "linkNumber", c.link().number() == 0 ? null : c.link().number());
        put(open, "tokenExpiresAt", c.link().expiresAt());
        put(open, "linkOpenedAt", c.link().openedAt());
        put(open, "submittedAt", c.submittedAt());
        put(open, "decidedAt", c.decidedAt());
        put(open, "resubmissions", c.resubmissions() == 0 ? null : c.resubmissions());
        put(open, "freshLinkRequestedAt", c.link().freshRequestedAt());
        return new Snapshot(open, personal(c.contact(), c.reference()));
    }

    private static Map<String, Object> personal(Contact contact, String reference) {
        Map<String, Object> personal = new LinkedHashMap<>();
        put(personal, "candidateName", contact.name());
        put(personal, "candidateEmail", contact.email());
        put(personal, "candidateMobile", contact.mobile());
        put(personal, "candidateZone", contact.zone());
        put(personal, "candidateLocale", contact.locale());
        put(personal, "reference", reference);
        return personal;
    }

    private static void put(Map<String, Object> values, String name, Object value) {
        if (value != null) {
            values.put(name, value);
        }
    }
}
