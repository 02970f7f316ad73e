package dev.parley.verification.testing;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import static io.restassured.RestAssured.given;

/** What the page of a candidate asks of the service, with the key that the gateway makes of their cookie. */
public record CandidatePage(UUID caseId, String token) {

    public static final Map<String, Object> ADDRESS = Map.of(
            "street", "Unter den Linden 1",
            "city", "Berlin",
            "postalCode", "10117",
            "country", "DE",
            "since", "2020-04-01",
            "tenure", "owner");

    public Response look() {
        return with().get("/api/v1/submission");
    }

    public Response opened() {
        return with().contentType(ContentType.JSON).body("{}").post("/api/v1/submission/opened");
    }

    public Response save(Map<String, ?> values, int revision) {
        return with().contentType(ContentType.JSON)
                .body(Map.of("values", values, "revision", revision))
                .put("/api/v1/submission/draft");
    }

    public Response upload(String key, String fileName, byte[] content) {
        return with().queryParam("key", key)
                .header("X-File-Name", fileName)
                .contentType("application/octet-stream")
                .body(content)
                .post("/api/v1/submission/documents");
    }

    public Response document(Object id) {
        return with().get("/api/v1/submission/documents/" + id);
    }

    public Response remove(Object id) {
        return with().delete("/api/v1/submission/documents/" + id);
    }

    public Response submit(Map<String, ?> values, int revision) {
        return submit(values, revision, null);
    }

    public Response submit(Map<String, ?> values, int revision, String idempotencyKey) {
        Map<String, Object> body = new HashMap<>();
        body.put("values", values);
        body.put("revision", revision);
        body.put("consentVersion", "1");
        body.put("consent", true);
        return submitBody(body, idempotencyKey);
    }

    public Response submitBody(Map<String, ?> body, String idempotencyKey) {
        RequestSpecification request = with().contentType(ContentType.JSON).body(body);
        if (idempotencyKey != null) {
            request.header("Idempotency-Key", idempotencyKey);
        }
        return request.post("/api/v1/submission");
    }

    public Response freshLink() {
        return with().contentType(ContentType.JSON).body("{}").post("/api/v1/submission/fresh-link");
    }

    public RequestSpecification with() {
        RequestSpecification request = given();
        return token == null ? request : request.header("X-Candidate-Key", token);
    }
}
