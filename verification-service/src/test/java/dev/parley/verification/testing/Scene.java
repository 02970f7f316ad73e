package dev.parley.verification.testing;

import dev.parley.platform.testing.Tokens;
import dev.parley.verification.cases.Cases;
import dev.parley.verification.cases.VerificationCase;
import dev.parley.verification.person.Profile;
import dev.parley.verification.person.RememberPerson;
import dev.parley.verification.person.Staff;
import dev.parley.verification.token.CandidateLinks;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import static io.restassured.RestAssured.given;

/** Speaks to the service as its clients do; each scene has cases and vendors of its own. */
@ApplicationScoped
public class Scene {

    public static final String MOBILE = "+4915112345678";

    private final RememberPerson rememberPerson;
    private final Cases cases;
    private final CandidateLinks links;
    private final InstantSource clock;

    Scene(RememberPerson rememberPerson, Cases cases, CandidateLinks links, InstantSource clock) {
        this.rememberPerson = rememberPerson;
        this.cases = cases;
        this.links = links;
        this.clock = clock;
    }

    public static Person admin() {
        return new Person(Tokens.ADMIN, Tokens.admin());
    }

    public static Person recruiter() {
        return new Person(Tokens.RECRUITER, Tokens.recruiter());
    }

    /** A vendor whom the directory knows. */
    public Person vendor() {
        UUID id = UUID.randomUUID();
        rememberPerson.remember(new Profile(id, "Vera Novak", id + "@parley.example", true, false));
        return new Person(id, Tokens.token(id, "vendor"));
    }

    /** Another admin whom the directory knows. */
    public Person colleague() {
        UUID id = UUID.randomUUID();
        rememberPerson.remember(new Profile(id, "Ben Berg", id + "@parley.example", false, true));
        return new Person(id, Tokens.token(id, "admin"));
    }

    public UUID pending() {
        return pending("asha." + UUID.randomUUID() + "@example.test", MOBILE);
    }

    public UUID pending(String email, String mobile) {
        Map<String, Object> body = new HashMap<>(Map.of("caseType", "identity", "candidateName", "Asha Rao"));
        body.put("candidateEmail", email);
        body.put("candidateMobile", mobile);
        return admin().post("/records", body)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
    }

    public UUID assigned() {
        UUID id = pending();
        assign(id);
        return id;
    }

    /** Gives the candidate their first link and returns its token. */
    public String assign(UUID id) {
        Response response = admin().post("/records/" + id + "/assign-candidate", Map.of());
        return token(response.then().statusCode(200).extract().path("submissionLink"));
    }

    /** As the candidate's own submission does it. */
    public UUID submitted() {
        UUID id = pending();
        String token = assign(id);
        submit(token);
        return id;
    }

    public void submit(String token) {
        QuarkusTransaction.requiringNew().run(() -> {
            var link = links.lock(token).orElseThrow();
            link.token().use(clock.instant());
            link.subject().submit(clock.instant());
        });
    }

    /** Approved by that admin. */
    public UUID approved(Person by) {
        UUID id = submitted();
        by.post("/records/" + id + "/take-review", Map.of()).then().statusCode(200);
        QuarkusTransaction.requiringNew().run(() -> cases.lock(id).orElseThrow().approve("fine", clock.instant()));
        return id;
    }

    public VerificationCase read(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> cases.findById(id));
    }

    public static Staff staff(Person person, boolean admin) {
        return new Staff(person.id(), "Somebody", null, admin, !admin);
    }

    public static String token(String link) {
        return link.substring(link.indexOf('=') + 1);
    }

    public record Person(UUID id, String bearer) {

        public RequestSpecification call() {
            return given().auth().oauth2(bearer).contentType(ContentType.JSON);
        }

        public Response post(String path, Object body) {
            return call().body(body).post("/api/v1" + path);
        }

        public Response put(String path, Object body) {
            return call().body(body).put("/api/v1" + path);
        }

        public Response get(String path) {
            return call().get("/api/v1" + path);
        }
    }
}
