package dev.parley.meeting.adhoc;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.meeting.testing.Browser;
import dev.parley.meeting.testing.Scene;
import dev.parley.meeting.testing.Talks;
import dev.parley.meeting.testing.Talks.Both;
import dev.parley.meeting.testing.Talks.Talk;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** The questions of a room between two members, which both see in step. */
@QuarkusTest
class SharedQuestionsIT {

    @Inject
    Talks talks;

    @Inject
    Scene scene;

    @Test
    void whatOneChangesBothSeeAndAReloadShows() {
        Talk talk = talks.accepted();
        try (Both both = talk.both()) {
            JsonNode fresh = both.inviter().await("welcome").path("questions");
            assertThat(fresh.path("version").asInt()).isZero();
            assertThat(fresh.findValuesAsText("text"))
                    .containsExactly("What did you build last?", "What would you do differently?");
            assertThat(fresh.path("current").isMissingNode()).isTrue();

            both.inviter().send(change(0, talk.first.id()));
            assertThat(both.invitee().await("questions").path("current").asText())
                    .isEqualTo(talk.first.id().toString());
            both.inviter().await("questions");
            both.invitee().send(change(1, talk.second.id(), talk.first.id()));
            JsonNode second =
                    both.inviter().await("questions", m -> m.path("version").asInt() == 2);
            assertThat(second.at("/ticked/0").asText())
                    .isEqualTo(talk.first.id().toString());

            Browser reloaded = talk.enter(talk.inviter);
            JsonNode kept = reloaded.await("welcome").path("questions");
            assertThat(kept.path("version").asInt()).isEqualTo(2);
            assertThat(kept.path("current").asText()).isEqualTo(talk.second.id().toString());
            assertThat(kept.at("/ticked/0").asText()).isEqualTo(talk.first.id().toString());
            reloaded.leave();
        }
    }

    @Test
    void whoIsLateChangesNothingAndSeesWhatTheOtherDid() {
        Talk talk = talks.accepted();
        try (Both both = talk.both()) {
            both.inviter().send(change(0, talk.first.id()));
            both.invitee().await("questions");
            both.invitee().send(change(0, talk.second.id()));
            both.invitee().settle();
            both.inviter().settle();
            assertThat(both.invitee().heard("questions"))
                    .extracting(m -> m.path("version").asInt())
                    .containsExactly(1, 1);
            assertThat(both.inviter().heard("questions")).hasSize(1);
            assertThat(both.invitee()
                            .heard("questions")
                            .getLast()
                            .path("current")
                            .asText())
                    .isEqualTo(talk.first.id().toString());
        }
    }

    @Test
    void onlyQuestionsOfTheRoomAreTakenAndAnInterviewHasNone() {
        Talk talk = talks.accepted();
        try (Both both = talk.both()) {
            both.inviter().send(change(0, UUID.randomUUID()));
            assertThat(both.inviter().await("error").path("code").asText()).isEqualTo("bad-parameter");
            both.inviter().send(change(0, talk.first.id(), UUID.randomUUID()));
            both.inviter().settle();
            assertThat(both.inviter().heard("error")).hasSize(2);
            assertThat(both.invitee().heard("questions")).isEmpty();
        }
        Browser host = scene.meeting().interviewer();
        assertThat(host.await("welcome").path("questions").isMissingNode()).isTrue();
        host.send(change(0, UUID.randomUUID()));
        assertThat(host.await("error").path("code").asText()).isEqualTo("bad-parameter");
        host.leave();
    }

    private static Map<String, Object> change(int version, UUID current, UUID... ticked) {
        return Map.of("t", "questions", "version", version, "current", current, "ticked", List.of(ticked));
    }
}
