package dev.parley.invite;

import dev.parley.platform.testing.ParleyTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;

import javax.imageio.ImageIO;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@QuarkusTestResource(ParleyTestResource.class)
class ProfilePhotoIT {

    private Member mina;
    private Member diego;

    @BeforeEach
    void register() {
        mina = Member.listed("Mina Park");
        diego = Member.listed("Diego Alvarez");
    }

    @Test
    void a_photo_is_seen_by_those_who_find_the_person_until_it_is_removed() throws IOException {
        String photo =
                put(mina, picture(0xFF0000)).then().statusCode(200).extract().path("photo");
        assertThat(photo).startsWith("/api/v1/partners/" + mina.id + "/photo?v=");
        diego.as().get("/api/v1/partners/" + mina.id).then().body("photo", equalTo(photo));
        byte[] seen = diego.as()
                .get(photo)
                .then()
                .statusCode(200)
                .contentType("image/jpeg")
                .header("Cache-Control", "private, max-age=3600")
                .extract()
                .asByteArray();
        assertThat(ImageIO.read(new ByteArrayInputStream(seen)).getWidth()).isEqualTo(256);

        String other = put(mina, picture(0x0000FF)).path("photo");
        assertThat(other).isNotEqualTo(photo);

        mina.as()
                .delete("/api/v1/profile/photo")
                .then()
                .statusCode(200)
                .body("photo", nullValue())
                .body("listed", equalTo(true));
        mina.as().get(other).then().statusCode(404);
    }

    @Test
    void who_is_not_open_shows_the_photo_to_nobody_but_those_who_were_rung() throws IOException {
        String photo = put(mina, picture(0x00FF00)).path("photo");
        mina.invite(diego).then().statusCode(201).body("inviter.photo", equalTo(photo));
        Map<String, Object> closed = mina.profile();
        closed.put("open", false);
        mina.save(closed).then().statusCode(200).body("photo", equalTo(photo));

        mina.as().get(photo).then().statusCode(200);
        diego.as().get(photo).then().statusCode(200);
        Member.listed("Nobody they know").as().get(photo).then().statusCode(404);
        given().get(photo).then().statusCode(401);
    }

    @Test
    void a_photo_needs_neither_a_profile_nor_do_its_details_change_with_it() throws IOException {
        Member fresh = Member.registered("Ada King");
        put(fresh, picture(0x123456))
                .then()
                .statusCode(200)
                .body("listed", equalTo(false))
                .body("updatedAt", nullValue());
        String updatedAt = mina.as().get("/api/v1/profile").path("updatedAt");
        put(mina, picture(0x654321)).then().body("updatedAt", equalTo(updatedAt));
    }

    @Test
    void what_is_no_picture_is_refused() {
        put(mina, "<html>".getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                .then()
                .statusCode(415)
                .body("code", equalTo("file-type"));
        put(mina, new byte[0]).then().statusCode(415);
        mina.as()
                .contentType("image/svg+xml")
                .body("<svg/>")
                .put("/api/v1/profile/photo")
                .then()
                .statusCode(415);
        put(mina, new byte[3 * 1024 * 1024]).then().statusCode(413);
    }

    private static Response put(Member member, byte[] picture) {
        return member.as().contentType("image/png").body(picture).put("/api/v1/profile/photo");
    }

    private static byte[] picture(int colour) throws IOException {
        BufferedImage picture = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(
                0,
                0,
                40,
                30,
                java.util.Collections.nCopies(1200, colour).stream()
                        .mapToInt(Integer::intValue)
                        .toArray(),
                0,
                40);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", file);
        return file.toByteArray();
    }
}
