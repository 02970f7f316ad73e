package dev.parley.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.local.infra.Database;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes verifications at every stage through the API, as an admin and as the candidates. */
final class DemoCases {

    private static final String VENDOR = "0d000000-0000-4000-8000-000000000006";

    private final Api admin;
    private final String publicUrl;
    private final TimePasses timePasses;

    DemoCases(Api admin, String publicUrl, Database verification) {
        this.admin = admin;
        this.publicUrl = publicUrl;
        this.timePasses = new TimePasses(verification);
    }

    void write() {
        Set<String> known = new HashSet<>();
        admin.get("/records?limit=100&q=demo-")
                .path("records")
                .forEach(present -> known.add(present.path("reference").asText()));
        DemoCase.ALL.stream()
                .filter(wanted -> !known.contains(wanted.reference()))
                .forEach(this::write);
    }

    private void write(DemoCase wanted) {
        String id = admin.post("/records", wanted.toRequest()).path("id").asText();
        if (wanted.vendors()) {
            admin.post("/records/" + id + "/vendor-assign", Map.of("vendorId", VENDOR, "reviewDelegated", true));
        }
        if (wanted.stage().compareTo(DemoCase.Stage.WAITING) < 0) {
            return;
        }
        JsonNode sent = admin.post("/records/" + id + "/assign-candidate", Map.of());
        Candidate candidate =
                Candidate.with(publicUrl, sent.path("submissionLink").asText());
        if (wanted.stage() == DemoCase.Stage.EXPIRED_HALFWAY) {
            candidate.begin();
        }
        if (wanted.stage().isExpired()) {
            timePasses.over(wanted.reference());
        }
        if (wanted.stage().isSubmitted()) {
            candidate.submit(wanted.name());
            review(id, wanted.stage());
        }
    }

    private void review(String id, DemoCase.Stage stage) {
        if (stage == DemoCase.Stage.SUBMITTED) {
            return;
        }
        admin.post("/records/" + id + "/take-review", Map.of());
        switch (stage) {
            case APPROVED -> decide(id, Map.of("decision", "approved"));
            case REJECTED -> decide(id, Map.of("decision", "rejected", "reason", "The bill is of another household."));
            case AGAIN ->
                decide(
                        id,
                        Map.of(
                                "decision",
                                "needs_resubmission",
                                "sendLink",
                                false,
                                "fields",
                                List.of(Map.of("key", "addressProof", "reason", "The date cannot be read."))));
            default -> {}
        }
    }

    private void decide(String id, Map<String, ?> decision) {
        admin.post("/records/" + id + "/review", decision);
    }
}
