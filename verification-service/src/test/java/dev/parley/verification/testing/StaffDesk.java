package dev.parley.verification.testing;

import dev.parley.platform.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import static io.restassured.RestAssured.given;

/** What a member of staff asks of the service. */
public record StaffDesk(UUID id, String token) {

    public static StaffDesk admin() {
        return new StaffDesk(Tokens.ADMIN, Tokens.admin());
    }

    public static StaffDesk anotherAdmin() {
        UUID id = UUID.randomUUID();
        return new StaffDesk(id, Tokens.token(id, "admin"));
    }

    public static StaffDesk vendor() {
        UUID id = UUID.randomUUID();
        return new StaffDesk(id, Tokens.token(id, "vendor"));
    }

    public Response get(UUID caseId, String what) {
        return with().get("/api/v1/records/" + caseId + what);
    }

    public Response document(UUID caseId, Object documentId) {
        return get(caseId, "/documents/" + documentId);
    }

    public Response post(UUID caseId, String step, Map<String, ?> body) {
        return with().contentType(ContentType.JSON).body(body).post("/api/v1/records/" + caseId + "/" + step);
    }

    public Response take(UUID caseId) {
        return post(caseId, "take-review", Map.of());
    }

    public Response decide(UUID caseId, String decision, String reason) {
        Map<String, Object> body = new HashMap<>(Map.of("decision", decision));
        if (reason != null) {
            body.put("reason", reason);
        }
        return post(caseId, "review", body);
    }

    public RequestSpecification with() {
        return given().auth().oauth2(token);
    }
}
