package dev.parley.invite;

import dev.parley.platform.testing.ParleyTestResource;
import dev.parley.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

@QuarkusTest
@QuarkusTestResource(ParleyTestResource.class)
class QuestionSetsIT {

    private final String title = "Set " + UUID.randomUUID();

    @Test
    void an_admin_keeps_sets_and_members_read_them() {
        Response created = create(title, "What is a mutex?", "What is a lease?");
        created.then().statusCode(201).body("questions.text", contains("What is a mutex?", "What is a lease?"));
        List<String> ids = created.path("questions.id");
        String id = created.path("id");

        admin().body(Map.of(
                        "title",
                        title,
                        "questions",
                        List.of(
                                Map.of("text", "What is a quorum?"),
                                Map.of("id", ids.get(1), "text", "What is a lease for?"))))
                .put("/api/v1/question-sets/" + id)
                .then()
                .statusCode(200)
                .body("questions[1].id", equalTo(ids.get(1)))
                .body("questions.text", contains("What is a quorum?", "What is a lease for?"));
        assertThat(ofTitle(Member.registered("Mina Park").as())).hasSize(2);

        admin().delete("/api/v1/question-sets/" + id).then().statusCode(204);
        admin().delete("/api/v1/question-sets/" + id).then().statusCode(404);
    }

    @Test
    void two_sets_do_not_share_a_title() {
        create(title, "What is a mutex?").then().statusCode(201);
        create(title.toUpperCase(Locale.ROOT), "What is a mutex?")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/question-set-exists"));
    }

    @Test
    void members_change_nothing() {
        Member mina = Member.registered("Mina Park");
        mina.as()
                .body(Map.of("title", title, "questions", List.of(Map.of("text", "Why?"))))
                .post("/api/v1/question-sets")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(Tokens.recruiter())
                .get("/api/v1/question-sets")
                .then()
                .statusCode(403);
    }

    @Test
    void a_file_adds_questions_to_the_sets_that_it_names() {
        create(title, "What is a mutex?").then().statusCode(201);
        String other = "Other " + title;
        String csv = "\uFEFFSet;Question\r\n"
                + title.toUpperCase(Locale.ROOT) + ";What is a mutex?\r\n"
                + title + ";\"What is a \"\"lease\"\",\nand why?\"\r\n"
                + other + ";'=1+1 is what?\r\n"
                + other + ";'=1+1 is what?\r\n"
                + ";Whose?\r\n"
                + other + ";" + "x".repeat(1_001) + "\r\n";
        imports(csv.getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(200)
                .body("sets", equalTo(1))
                .body("added", equalTo(2))
                .body("known", equalTo(1))
                .body("failed", hasSize(2))
                .body("failed.errors.flatten().field", contains("set", "question"));
        assertThat(ofTitle(admin())).containsExactly("What is a mutex?", "What is a \"lease\", and why?");
        imports(csv.getBytes(StandardCharsets.UTF_16))
                .then()
                .statusCode(200)
                .body("sets", equalTo(0))
                .body("added", equalTo(0))
                .body("known", equalTo(3));
    }

    @Test
    void what_is_no_such_file_is_refused() {
        imports("title,text\na,b\n".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/csv-invalid"));
        create(title).then().statusCode(400).body("errors.field", hasItem("questions"));
    }

    private Response create(String name, String... texts) {
        List<Map<String, String>> questions =
                List.of(texts).stream().map(text -> Map.of("text", text)).toList();
        return admin().body(Map.of("title", name, "questions", questions)).post("/api/v1/question-sets");
    }

    private static Response imports(byte[] csv) {
        return given().auth()
                .oauth2(Tokens.admin())
                .contentType("text/csv")
                .body(csv)
                .post("/api/v1/question-sets/import");
    }

    private List<String> ofTitle(RequestSpecification reader) {
        List<String> texts = List.of();
        for (int page = 1; texts.isEmpty(); page++) {
            Response answer = reader.get("/api/v1/question-sets?limit=100&page=" + page);
            texts = answer.path("items.findAll { it.title == '" + title + "' }.questions.text.flatten()");
            if ((int) answer.path("pagination.pages") <= page) {
                break;
            }
        }
        return texts;
    }

    private static RequestSpecification admin() {
        return given().auth().oauth2(Tokens.admin()).contentType(ContentType.JSON);
    }
}
