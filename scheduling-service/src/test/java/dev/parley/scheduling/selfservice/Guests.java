package dev.parley.scheduling.selfservice;

import dev.parley.contracts.link.LinkPurpose;
import dev.parley.platform.link.CandidateKey;
import dev.parley.platform.link.LinkKey;
import dev.parley.platform.link.LinkKeys;
import dev.parley.platform.link.LinkRole;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import static io.restassured.RestAssured.given;

/** Candidates who come with the link of their mail. */
@ApplicationScoped
public class Guests {

    private final LinkKeys keys;

    Guests(LinkKeys keys) {
        this.keys = keys;
    }

    /** With the first link that was sent for the interview. */
    public Guest of(UUID interview) {
        return with(LinkPurpose.INTERVIEW, interview, 1, interview);
    }

    public Guest with(LinkPurpose purpose, UUID id, int version, UUID interview) {
        return new Guest(interview, keys.derive(new LinkKey(purpose, LinkRole.CANDIDATE, id, version)));
    }

    public record Guest(UUID interview, String key) {

        public RequestSpecification call() {
            return given().header(CandidateKey.HEADER, key).contentType(ContentType.JSON);
        }

        public Response get(String path) {
            return call().get(url(path));
        }

        public Response post(String path, Object body) {
            return call().body(body).post(url(path));
        }

        public Response delete(String path) {
            return call().delete(url(path));
        }

        public Response show() {
            return get("/self-service");
        }

        public Response freeSlots() {
            return get("/free-slots?limit=100");
        }

        public Response pick(UUID slot) {
            return pick(slot, null);
        }

        public Response pick(UUID slot, String reason) {
            Map<String, Object> body = new HashMap<>(Map.of("slotId", slot));
            if (reason != null) {
                body.put("reason", reason);
            }
            return post("/pick", body);
        }

        public Response cancel(String reason) {
            return post("/self-cancel", Map.of("reason", reason));
        }

        private String url(String path) {
            return "/api/v1/interviews/" + interview + path;
        }
    }
}
