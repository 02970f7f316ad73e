package dev.parley.meeting.bank;

import dev.parley.meeting.testing.Banks;
import dev.parley.meeting.testing.Banks.Job;
import dev.parley.platform.testing.AtOnce;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;

/** Questions are read out by the engine that this machine has. */
@QuarkusTest
class QuestionAudioIT {

    @Inject
    Banks banks;

    @Test
    void who_was_given_its_address_hears_a_question_whole_or_in_part() {
        Job job = banks.job();
        job.ask(Map.of("text", "What did you build last?", "answerLimit", "PT1M"));
        String address = audioOf(job, 0);

        Response whole = hear(address);
        whole.then().statusCode(200).header("Accept-Ranges", "bytes");
        byte[] audio = whole.asByteArray();
        assertThat(audio).hasSizeGreaterThan(3_000);
        assertThat(new String(audio, 0, 4)).isIn("OggS", "RIFF");

        Response part = given().header("Range", "bytes=100-199").get(address);
        part.then().statusCode(206).header("Content-Range", equalTo("bytes 100-199/" + audio.length));
        assertThat(part.asByteArray()).isEqualTo(Arrays.copyOfRange(audio, 100, 200));
    }

    @Test
    void ten_candidates_at_once_hear_the_same() throws Exception {
        Job job = banks.job();
        job.ask(Map.of("text", "Why do you want to work with us, " + job.id + "?", "answerLimit", "PT1M"));
        String address = audioOf(job, 0);

        List<Callable<List<Byte>>> listeners = Collections.nCopies(10, () -> {
            byte[] audio = hear(address).then().statusCode(200).extract().asByteArray();
            return List.of((byte) 0, audio[0], audio[audio.length - 1]);
        });
        assertThat(AtOnce.run(listeners)).hasSize(10).doesNotContainNull();
    }

    @Test
    void what_is_not_to_be_read_out_or_no_voice_can_read_has_no_address() {
        Job job = banks.job();
        job.ask(
                Map.of("text", "Only to be read.", "answerLimit", "PT1M", "spoken", false),
                Map.of("text", "आपने क्या बनाया?", "answerLimit", "PT1M"),
                Map.of("text", "Read out.", "answerLimit", "PT1M"));
        job.show()
                .then()
                .body("audio.size()", equalTo(1))
                .body("audio", hasKey(job.show().path("questions[2].id").toString()));
    }

    @Test
    void an_address_that_was_made_up_or_changed_leads_nowhere() {
        Job job = banks.job();
        job.ask(Map.of("text", "What did you build last?", "answerLimit", "PT1M"));
        String address = audioOf(job, 0);
        String folder = address.substring(0, address.lastIndexOf('/') + 1);
        char last = address.charAt(address.length() - 3);
        String changed = address.substring(0, address.length() - 3)
                + (last == 'A' ? 'B' : 'A')
                + address.substring(address.length() - 2);
        for (String wrong : List.of(changed, folder + "A".repeat(64), folder + "x", folder + "%20", address + "AAAA")) {
            hear(wrong).then().statusCode(404);
        }
    }

    @Test
    void an_address_goes_on_saying_what_it_said_when_the_questions_change() {
        Job job = banks.job();
        job.ask(Map.of("text", "What did you build last?", "answerLimit", "PT1M"));
        String address = audioOf(job, 0);
        byte[] before = hear(address).asByteArray();
        job.ask(Map.of("text", "Something else entirely, and much longer than before?", "answerLimit", "PT1M"));

        assertThat(hear(address).asByteArray()).isEqualTo(before);
        assertThat(audioOf(job, 0)).isNotEqualTo(address);
    }

    private static Response hear(String address) {
        return given().urlEncodingEnabled(false).get(address);
    }

    private static String audioOf(Job job, int index) {
        JsonPath bank = job.show().then().statusCode(200).extract().jsonPath();
        return bank.getString("audio['" + bank.getString("questions[" + index + "].id") + "']");
    }
}
