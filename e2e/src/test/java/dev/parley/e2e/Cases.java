package dev.parley.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import org.awaitility.Awaitility;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.StreamSupport;

/** Verification cases as an administrator's script would handle them. */
final class Cases {

    /** A case whose candidate nobody else has. */
    record Case(String id, String number, String name, String email, String mobile) {}

    private final Api api;

    Cases(Api api) {
        this.api = api;
    }

    /** Proof of identity, not yet with the candidate. */
    Case open(String name) {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        String email = name.split(" ")[0].toLowerCase(Locale.ROOT) + "." + mark + "@mail.example";
        String mobile = "+9198" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
        JsonNode record =
                api.post("admin", "/records", body(name, email, mobile)).ok();
        return new Case(record.get("id").asText(), record.get("caseNumber").asText(), name, email, mobile);
    }

    static Map<String, Object> body(String name, String email, String mobile) {
        Map<String, Object> body = new HashMap<>(Map.of("caseType", "identity", "candidateName", name));
        Optional.ofNullable(email).ifPresent(given -> body.put("candidateEmail", given));
        Optional.ofNullable(mobile).ifPresent(given -> body.put("candidateMobile", given));
        return body;
    }

    /** Sends the candidate a link that works for so many hours. */
    String assign(Case of, int hours) {
        return link(post(of, "assign-candidate", Map.of("expiryHours", hours)).ok());
    }

    String resend(Case of) {
        return link(post(of, "resend-candidate-link", Map.of()).ok());
    }

    Http.Answer post(Case of, String action, Map<String, ?> body) {
        return api.post("admin", "/records/" + of.id() + "/" + action, body);
    }

    JsonNode read(Case of) {
        return api.get("admin", "/records/" + of.id()).ok();
    }

    JsonNode list(String status, String search) {
        return api.get("admin", "/records?status=" + status + "&q=" + search + "&page=1&limit=50")
                .ok();
    }

    boolean isListed(String status, Case of) {
        return list(status, of.number()).get("records").findValuesAsText("id").contains(of.id());
    }

    long count(String tab) {
        return api.get("admin", "/records/stats").ok().at("/counts/" + tab).asLong();
    }

    /** How the links of a case stand, the first one first. */
    List<String> linkStates(Case of) {
        return links(of).stream().map(link -> link.get("state").asText()).toList();
    }

    List<JsonNode> links(Case of) {
        JsonNode items = api.get("admin", "/records/" + of.id() + "/links").ok().get("items");
        return StreamSupport.stream(items.spliterator(), false)
                .sorted(java.util.Comparator.comparing(
                        link -> java.time.Instant.parse(link.get("issuedAt").asText())))
                .toList();
    }

    List<String> auditedActions(Case of) {
        return api.get("admin", "/records/" + of.id() + "/logs?limit=100")
                .ok()
                .get("items")
                .findValuesAsText("action");
    }

    /** The end of a batch; waits for it. */
    JsonNode awaitBatch(String batchId) {
        return Awaitility.await("batch")
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> api.get("admin", "/records/resend-batches/" + batchId)
                                .ok(),
                        batch -> batch.get("finished").asBoolean());
    }

    static String token(String link) {
        return link.substring(link.indexOf("token=") + "token=".length());
    }

    private static String link(JsonNode sent) {
        return sent.get("submissionLink").asText();
    }
}
