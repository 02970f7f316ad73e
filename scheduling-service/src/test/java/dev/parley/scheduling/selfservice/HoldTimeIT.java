package dev.parley.scheduling.selfservice;

import dev.parley.platform.testing.MutableClock;
import dev.parley.scheduling.selfservice.Guests.Guest;
import dev.parley.scheduling.testing.Scene;
import dev.parley.scheduling.testing.Scene.Recruiter;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class HoldTimeIT {

    @Inject
    Scene scene;

    @Inject
    Guests guests;

    @Inject
    MutableClock clock;

    Recruiter recruiter;
    UUID interviewer;
    Guest guest;

    @BeforeEach
    void aCandidateWhoIsAskedForATime() {
        recruiter = scene.recruiter();
        interviewer = recruiter.offering(scene.interviewer());
        guest = another();
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void a_time_is_kept_for_five_minutes_while_its_candidate_decides() {
        clock.set(clock.instant());
        Instant start = Scene.inHours(30);
        UUID slot = recruiter.slot(1, start, interviewer);
        Guest other = another();

        Response held = hold(guest, slot);

        held.then().statusCode(200).body("hold.slotId", equalTo(slot.toString()));
        assertThat(Instant.parse(held.jsonPath().getString("hold.expiresAt")))
                .isEqualTo(clock.instant().plus(Duration.ofMinutes(5)));
        assertThat(Instant.parse(held.jsonPath().getString("hold.startsAt"))).isEqualTo(start);
        guest.freeSlots().then().body("items.id", contains(slot.toString()));
        other.freeSlots().then().body("items", hasSize(0));
        other.pick(slot).then().statusCode(409).body("type", equalTo("/problems/slot-full"));
        hold(other, slot).then().statusCode(409).body("alternatives", hasSize(0));

        guest.pick(slot).then().statusCode(200).body("hold", nullValue());
    }

    @ParameterizedTest(name = "{0} ms after its end: {1}")
    @CsvSource({"-1, 409", "0, 200", "1, 200"})
    void from_its_last_millisecond_on_it_is_anybodys(long millis, int status) {
        UUID slot = recruiter.slot(1, Scene.inHours(30), interviewer);
        Guest other = another();
        Instant expiresAt = Instant.parse(hold(guest, slot).jsonPath().getString("hold.expiresAt"));

        clock.set(expiresAt.plusMillis(millis));

        other.freeSlots().then().body("items", hasSize(status == 200 ? 1 : 0));
        other.pick(slot).then().statusCode(status);
        guest.show().then().body("hold.slotId", equalTo(status == 200 ? null : slot.toString()));
    }

    @Test
    void letting_go_frees_it_and_another_one_takes_its_place() {
        UUID slot = recruiter.slot(1, Scene.inHours(30), interviewer);
        UUID later = recruiter.slot(1, Scene.inHours(32), interviewer);
        Guest other = another();
        hold(guest, slot).then().statusCode(200);

        hold(guest, later).then().statusCode(200).body("hold.slotId", equalTo(later.toString()));
        other.freeSlots().then().body("items.id", contains(slot.toString()));
        guest.delete("/self-hold").then().statusCode(200).body("hold", nullValue());
        other.freeSlots().then().body("items", hasSize(2));
    }

    @Test
    void what_may_not_be_picked_is_not_kept_either() {
        hold(guest, recruiter.slot(1, Scene.inHours(30), scene.interviewer()))
                .then()
                .statusCode(404);
        hold(guest, UUID.randomUUID()).then().statusCode(404);
        Instant start = Scene.inHours(30);
        guest.pick(recruiter.slot(1, start, interviewer)).then().statusCode(200);
        UUID later = recruiter.slot(1, Scene.inHours(50), interviewer);

        clock.set(start.minus(Duration.ofHours(4)));

        hold(guest, later).then().statusCode(422).body("errors.code", contains("cutoff"));
    }

    private static Response hold(Guest guest, UUID slot) {
        return guest.post("/self-hold", Map.of("slotId", slot));
    }

    private Guest another() {
        Map<String, Object> body = Recruiter.body(recruiter.ready());
        body.put("slotInterviewerIds", List.of(interviewer));
        return guests.of(Recruiter.created(recruiter.post("/interviews", body)));
    }
}
