package dev.parley.meeting.pad;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.contracts.Topics;
import dev.parley.meeting.testing.Browser;
import dev.parley.meeting.testing.Rows;
import dev.parley.meeting.testing.Scene;
import dev.parley.meeting.testing.Scene.Meeting;
import dev.parley.meeting.testing.Scene.Pair;
import dev.parley.platform.testing.EventProbe;
import dev.parley.platform.testing.EventSender;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The service numbers and keeps updates of the pad, and never looks into them. */
@QuarkusTest
class PadIT {

    @Inject
    Scene scene;

    @Test
    void updatesAreNumberedHeardByTheOthersAndGivenOutAgain() {
        Meeting meeting = scene.meeting();
        try (Pair pair = meeting.pair()) {
            write(pair.host(), "a", "one");
            write(pair.host(), "b", "two");
            assertThat(ack(pair.host(), "a")).isEqualTo(1);
            assertThat(ack(pair.host(), "b")).isEqualTo(2);
            JsonNode heard = pair.guest()
                    .await("pad-update", update -> update.path("seq").asInt() == 2);
            assertThat(heard.path("from").asText()).isEqualTo(pair.host().id());
            assertThat(heard.path("update").asText()).isEqualTo(update("two"));
            assertThat(pair.host().heard("pad-update")).isEmpty();

            assertThat(page(pair.guest(), 0)).containsExactly(update("one"), update("two"));
            assertThat(page(pair.guest(), 1)).containsExactly(update("two"));
            assertThat(page(pair.guest(), Integer.MAX_VALUE)).isEmpty();
            assertThat(pair.guest().heard("pad"))
                    .allMatch(pad -> pad.path("last").asInt() == 2);
        }
    }

    @Test
    void whoComesBackMissesNothingAndSendsAgainWithoutHarm() {
        Meeting meeting = scene.meeting();
        Pair pair = meeting.pair();
        write(pair.guest(), "mine", "one");
        assertThat(ack(pair.guest(), "mine")).isEqualTo(1);
        pair.guest().drop();
        write(pair.host(), "theirs", "two");
        ack(pair.host(), "theirs");
        Browser back = pair.guest().resume();
        write(back, "mine", "one");
        assertThat(ack(back, "mine")).isEqualTo(1);
        assertThat(page(back, 1)).containsExactly(update("two"));
        assertThat(stored(meeting)).isEqualTo(2);
        back.leave();
        pair.host().leave();
    }

    @Test
    void twoWhoWriteAtOnceGetOneOrderWithoutAGap() {
        Meeting meeting = scene.meeting();
        try (Pair pair = meeting.pair()) {
            for (int i = 0; i < 40; i++) {
                write(pair.host(), "host-" + i, "x");
                write(pair.guest(), "guest-" + i, "y");
            }
            for (Browser browser : List.of(pair.host(), pair.guest())) {
                Awaitility.await()
                        .atMost(Duration.ofSeconds(20))
                        .until(() -> browser.heard("pad-ack").size() == 40);
                List<Integer> seqs = browser.heard("pad-ack").stream()
                        .map(ack -> ack.path("seq").asInt())
                        .toList();
                assertThat(seqs).isSorted();
            }
            assertThat(page(pair.host(), 0)).hasSize(80);
            assertThat(Rows.number("SELECT max(seq) FROM pad_update WHERE meeting_id = '" + meeting.id + "'"))
                    .isEqualTo(80);
        }
    }

    @Test
    void whoWaitsInTheLobbyNeitherReadsNorWrites() {
        Meeting meeting = scene.meeting();
        Browser host = meeting.interviewer();
        Browser guest = meeting.candidate();
        host.await("knocking");
        write(host, "a", "secret");
        host.send(presence());
        ack(host, "a");
        for (Map<String, ?> message :
                List.of(Map.of("t", "pad-open", "since", 0), updateOf("b", update("mine")), presence())) {
            guest.send(message);
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> guest.heard("error").size() == 3);
        assertThat(guest.heard("error"))
                .allMatch(error -> error.path("code").asText().equals("forbidden"));
        guest.settle();
        host.settle();
        assertThat(guest.heard("pad")).isEmpty();
        assertThat(guest.heard("pad-update")).isEmpty();
        assertThat(guest.heard("pad-presence")).isEmpty();
        assertThat(host.heard("pad-presence")).isEmpty();
        assertThat(stored(meeting)).isEqualTo(1);
        guest.leave();
        host.leave();
    }

    @Test
    void aPadOfAnotherInterviewIsOutOfReach() {
        Meeting meeting = scene.meeting();
        try (Pair pair = meeting.pair();
                Pair others = scene.meeting().pair()) {
            write(pair.host(), "a", "ours");
            pair.guest().await("pad-update");
            assertThat(page(others.host(), 0)).isEmpty();
            assertThat(others.guest().heard("pad-update")).isEmpty();
        }
    }

    @Test
    void whatCannotBeAnUpdateIsRefusedByItsId() {
        Meeting meeting = scene.meeting();
        Browser host = meeting.interviewer();
        host.send(updateOf("kind", Base64.getEncoder().encodeToString(new byte[] {7, 1, 2})));
        host.send(updateOf("empty", ""));
        host.send(updateOf("large", Base64.getEncoder().encodeToString(new byte[45_001])));
        host.send(Map.of("t", "pad-update", "id", "none"));
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> host.heard("pad-refused").size() == 4);
        assertThat(host.heard("pad-refused"))
                .allMatch(refused -> refused.path("code").asText().equals("validation-failed"))
                .extracting(refused -> refused.path("id").asText())
                .containsExactly("kind", "empty", "large", "none");
        host.send(updateOf(" ", update("x")));
        assertThat(host.await("error").path("code").asText()).isEqualTo("validation-failed");
        host.send(updateOf("text", "this is no base64!"));
        host.await("error", error -> error.path("code").asText().equals("malformed-json"));
        assertThat(stored(meeting)).isZero();
        host.leave();
    }

    @Test
    void aFullPadTakesNothingMoreAndKeepsWhatItHas() {
        Meeting meeting = scene.meeting();
        Browser host = meeting.interviewer();
        write(host, "a", "kept");
        ack(host, "a");
        Rows.update("UPDATE pad SET bytes = 8000000 - 70 WHERE meeting_id = '" + meeting.id + "'");
        write(host, "b", "too much");
        JsonNode refused = host.await("pad-refused");
        assertThat(refused.path("id").asText()).isEqualTo("b");
        assertThat(refused.path("code").asText()).isEqualTo("pad-full");
        write(host, "a", "kept");
        assertThat(page(host, 0)).containsExactly(update("kept"));
        host.leave();
    }

    @Test
    void aLargePadComesInFramesOfBrowsersSize() {
        Meeting meeting = scene.meeting();
        Browser host = meeting.interviewer();
        byte[] large = new byte[45_000];
        Arrays.fill(large, 1, large.length, (byte) 'x');
        String piece = Base64.getEncoder().encodeToString(large);
        for (int i = 0; i < 24; i++) {
            host.send(updateOf("piece-" + i, piece));
        }
        ack(host, "piece-23");
        int since = 0;
        while (since < 24) {
            List<String> page = page(host, since);
            assertThat(page).isNotEmpty();
            assertThat(page.stream().mapToInt(String::length).sum()).isLessThan(64 * 1024);
            since += page.size();
        }
        host.leave();
    }

    @Test
    void aThousandAtOnceAreSlowedDownAndNoneThatWasAcknowledgedIsLost() {
        Meeting meeting = scene.meeting();
        Browser host = meeting.interviewer();
        for (int i = 0; i < 1_000; i++) {
            write(host, "u" + i, "x");
        }
        assertThat(host.await("error").path("code").asText()).isEqualTo("rate-limited");
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> host.heard("pad-ack").size() + host.heard("error").size() >= 1_000);
        assertThat(host.heard("pad-ack")).hasSizeLessThan(1_000);
        assertThat(stored(meeting)).isEqualTo(host.heard("pad-ack").size());
        host.drop();
    }

    @Test
    void cursorsArePassedOnWithTheirOwnerAndNotKept() {
        try (Pair pair = scene.meeting().pair()) {
            pair.host().send(presence());
            JsonNode heard = pair.guest().await("pad-presence");
            assertThat(heard.path("from").asText()).isEqualTo(pair.host().id());
            assertThat(heard.path("update").asText()).isEqualTo("AAAA");
            pair.host().send(Map.of("t", "pad-presence", "update", "A".repeat(4_004)));
            assertThat(pair.host().await("error").path("code").asText()).isEqualTo("validation-failed");
            assertThat(pair.host().heard("pad-presence")).isEmpty();
            assertThat(pair.guest().heard("pad-presence")).hasSize(1);
        }
    }

    @Test
    void updatesFromAnotherReplicaReachThoseInsideHere() {
        Meeting meeting = scene.meeting();
        try (Pair pair = meeting.pair()) {
            EventSender.send(Topics.MEETING_SIGNAL, meeting.id.toString(), """
                    {"replica":"%s","notice":{"interviewId":"%s","to":"INSIDE","participantId":"%s",\
                    "message":{"t":"pad-update","seq":7,"from":"%s","update":"AAAA"},"admit":false}}""".formatted(
                    UUID.randomUUID(), meeting.id, pair.host().id(), pair.host().id()));
            assertThat(pair.guest().await("pad-update").path("seq").asInt()).isEqualTo(7);
            assertThat(pair.host().heard("pad-update")).isEmpty();
        }
    }

    @Test
    void updatesAreBroadcastWhileSomebodyIsElsewhere() {
        Meeting meeting = scene.meeting();
        try (EventProbe probe = EventProbe.on(Topics.MEETING_SIGNAL)) {
            Pair pair = meeting.pair();
            Rows.update("UPDATE connection_lease SET replica = gen_random_uuid(), connection_id = gen_random_uuid(),"
                    + " held_until = clock_timestamp() + interval '1 min' WHERE participant_id = '"
                    + pair.guest().id() + "'");
            pair.guest().drop();
            write(pair.host(), "a", "one");
            pair.host().send(presence());
            for (String type : List.of("pad-update", "pad-presence")) {
                await().atMost(Duration.ofSeconds(10)).until(() -> probe.records().stream()
                        .anyMatch(r -> r.key().equals(meeting.id.toString())
                                && r.value().contains("\"t\":\"" + type + "\"")));
            }
            pair.host().leave();
        }
    }

    private static long stored(Meeting meeting) {
        return Rows.number("SELECT count(*) FROM pad_update WHERE meeting_id = '" + meeting.id + "'");
    }

    private static void write(Browser by, String id, String text) {
        by.send(updateOf(id, update(text)));
    }

    private static Map<String, String> updateOf(String id, String update) {
        return Map.of("t", "pad-update", "id", id, "update", update);
    }

    private static Map<String, String> presence() {
        return Map.of("t", "pad-presence", "update", "AAAA");
    }

    private static int ack(Browser browser, String id) {
        return browser.await("pad-ack", ack -> ack.path("id").asText().equals(id))
                .path("seq")
                .asInt();
    }

    /** The updates of the page that follows. */
    private static List<String> page(Browser browser, int since) {
        browser.send(Map.of("t", "pad-open", "since", since));
        JsonNode pad = browser.await("pad", page -> page.path("since").asInt() == since);
        return StreamSupport.stream(pad.path("updates").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    /** Its kind, and what only browsers understand. */
    private static String update(String text) {
        int[] chars = IntStream.concat(IntStream.of(0), text.chars()).toArray();
        byte[] content = new byte[chars.length];
        for (int i = 0; i < chars.length; i++) {
            content[i] = (byte) chars[i];
        }
        return Base64.getEncoder().encodeToString(content);
    }
}
