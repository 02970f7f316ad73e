package dev.parley.invite;

import dev.parley.platform.testing.AtOnce;
import dev.parley.platform.testing.ParleyTestResource;
import dev.parley.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@QuarkusTestResource(ParleyTestResource.class)
class ProfileIT {

    @Test
    void a_new_member_reads_what_the_profile_needs() {
        Member mina = Member.registered("Mina Park");
        mina.as()
                .get("/api/v1/profile")
                .then()
                .statusCode(200)
                .body("name", equalTo("Mina Park"))
                .body("zone", equalTo("Europe/Berlin"))
                .body("open", equalTo(false))
                .body("missing", contains("headline", "skills", "level", "languages"))
                .body("listed", equalTo(false))
                .body("updatedAt", nullValue());
    }

    @Test
    void a_complete_profile_that_is_open_is_listed() {
        Member mina = Member.registered("Mina Park");
        Map<String, Object> profile = mina.profile();
        mina.save(profile).then().statusCode(200).body("missing", empty()).body("listed", equalTo(true));

        profile.put("open", false);
        mina.save(profile).then().body("listed", equalTo(false));

        profile.put("open", true);
        profile.remove("level");
        mina.save(profile).then().body("listed", equalTo(false)).body("missing", contains("level"));
    }

    @Test
    void texts_are_kept_as_they_are_written() {
        Member mina = Member.registered("Mina Park");
        Map<String, Object> profile = mina.profile();
        profile.put("headline", "<b>مهندسة برمجيات</b>");
        profile.put("skills", List.of("C++", "c++", "עברית", "<script>"));
        profile.put("languages", List.of("AR", "pt-br", "pt-BR"));
        mina.save(profile).then().statusCode(200);

        mina.as()
                .get("/api/v1/profile")
                .then()
                .body("headline", equalTo("<b>مهندسة برمجيات</b>"))
                .body("skills", contains("C++", "עברית", "<script>"))
                .body("languages", contains("ar", "pt-BR"));
    }

    @Test
    void each_text_has_a_limit_that_the_answer_names() {
        Member mina = Member.registered("Mina Park");
        Map<String, Object> profile = mina.profile();
        profile.put("headline", "x".repeat(5_000));
        mina.save(profile).then().statusCode(400).body("errors.field", hasItem("headline"));

        profile = mina.profile();
        profile.put("skills", Collections.nCopies(21, "Java"));
        mina.save(profile).then().statusCode(400).body("errors.field", hasItem("skills"));

        profile = mina.profile();
        profile.put("skills", List.of("x".repeat(51)));
        assertThat(fields(mina.save(profile))).anyMatch(field -> field.startsWith("skills"));
    }

    @ParameterizedTest
    @CsvSource({"zone,GMT+2", "level,wizard", "name,Somebody Else", "open,"})
    void what_is_no_value_is_refused(String field, String value) {
        Member mina = Member.registered("Mina Park");
        Map<String, Object> profile = mina.profile();
        profile.put(field, value);
        mina.save(profile).then().statusCode(400).body("errors.field", hasItem(field));
    }

    @Test
    void what_is_no_language_is_refused() {
        Member mina = Member.registered("Mina Park");
        Map<String, Object> profile = mina.profile();
        profile.put("languages", List.of("en", "klingon language", "xx", "und"));
        mina.save(profile)
                .then()
                .statusCode(400)
                .body("errors.field", contains("languages[1]", "languages[2]", "languages[3]"));
    }

    @Test
    void a_verified_address_comes_first() {
        Member mina = Member.registered("Mina Park");
        given().auth()
                .oauth2(mina.token(false))
                .contentType(ContentType.JSON)
                .body(mina.profile())
                .put("/api/v1/profile")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/email-unverified"));
        given().auth().oauth2(mina.token(false)).get("/api/v1/partners").then().statusCode(403);
    }

    @Test
    void others_have_no_profile() {
        given().auth().oauth2(Tokens.recruiter()).get("/api/v1/profile").then().statusCode(403);
        given().get("/api/v1/profile").then().statusCode(401);
    }

    @Test
    void two_tabs_that_save_at_once_leave_one_profile() throws Exception {
        Member mina = Member.registered("Mina Park");
        Callable<Response> save = () -> mina.save(mina.profile());
        assertThat(AtOnce.run(Collections.nCopies(8, save)))
                .extracting(Response::statusCode)
                .containsOnly(200);
    }

    private static List<String> fields(Response response) {
        assertThat(response.statusCode()).isEqualTo(400);
        return response.path("errors.field");
    }
}
