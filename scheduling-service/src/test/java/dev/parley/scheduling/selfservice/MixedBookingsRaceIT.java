package dev.parley.scheduling.selfservice;

import dev.parley.platform.testing.AtOnce;
import dev.parley.scheduling.selfservice.Guests.Guest;
import dev.parley.scheduling.testing.Scene;
import dev.parley.scheduling.testing.Scene.Recruiter;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;

import static org.assertj.core.api.Assertions.assertThat;

/** Everybody at once: staff and candidates book, move and call off on the same few slots. */
@QuarkusTest
class MixedBookingsRaceIT {

    private static final int SLOTS = 20;
    private static final int SEATS = 3;
    private static final int CALLS = 200;

    @Inject
    Scene scene;

    @Inject
    Guests guests;

    @Inject
    EntityManager entities;

    @Inject
    UserTransaction transaction;

    Recruiter recruiter;
    List<UUID> interviewers;
    List<UUID> slots;

    @BeforeEach
    void slotsOfTwoInterviewers() {
        recruiter = scene.recruiter();
        interviewers = List.of(scene.interviewer(), scene.interviewer());
        slots = new ArrayList<>();
        Instant first = Scene.inHours(72);
        for (int i = 0; i < SLOTS; i++) {
            slots.add(recruiter.slot(SEATS, first.plus(Duration.ofHours(2L * (i / 2))), interviewers.get(i % 2)));
        }
    }

    @Test
    void two_hundred_bookings_mixed_with_cancels_and_moves_leave_each_count_equal_to_its_live_bookings()
            throws Exception {
        List<Guest> candidates = candidates(80);
        Random random = new Random(20_26);
        for (Guest guest : candidates.subList(0, 40)) {
            guest.pick(any(random));
        }
        List<Callable<Response>> calls = new ArrayList<>();
        for (int i = 0; i < CALLS; i++) {
            Callable<Response> call = anything(candidates.get(random.nextInt(candidates.size())), random);
            calls.add(() -> untilAnswered(call));
        }

        List<Response> answers = AtOnce.run(calls);

        assertThat(answers)
                .extracting(Response::statusCode)
                .as("answers are bookings or refusals with a reason, never an error")
                .isSubsetOf(200, 409, 422);
        assertThat(answers).extracting(Response::statusCode).contains(200);
        countsAreTrue(candidates);
    }

    @Test
    void two_tabs_of_one_candidate_that_pick_different_times_at_once_leave_one_booking() throws Exception {
        for (int round = 0; round < 10; round++) {
            Guest guest = candidates(1).getFirst();
            int seen = guest.show().jsonPath().getInt("version");
            UUID one = slots.get(round % SLOTS);
            UUID two = slots.get((round + 7) % SLOTS);

            List<Response> answers = AtOnce.run(List.of(() -> tab(guest, one, seen), () -> tab(guest, two, seen)));

            assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 412);
            countsAreTrue(List.of(guest));
            guest.cancel("Done").then().statusCode(200);
        }
    }

    @Test
    void a_candidate_who_cancels_in_many_tabs_while_staff_cancel_too_gives_the_seat_back_once() throws Exception {
        List<Guest> both = candidates(2);
        UUID slot = slots.getFirst();
        both.forEach(guest -> guest.pick(slot).then().statusCode(200));
        Guest goes = both.getFirst();
        List<Callable<Response>> calls = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            calls.add(() -> goes.cancel("Ill"));
            calls.add(() -> recruiter.post("/interviews/" + goes.interview() + "/cancel", Map.of("reason", "ill")));
        }

        List<Response> answers = AtOnce.run(calls);

        assertThat(answers)
                .extracting(Response::statusCode)
                .containsOnlyOnce(200)
                .contains(409);
        assertThat(booked(slot)).isEqualTo(1);
        countsAreTrue(both);
    }

    @Test
    void one_seat_that_staff_book_while_its_candidate_holds_and_picks_it_has_one_holder() throws Exception {
        Instant start = Scene.inHours(24 * 30);
        for (int round = 0; round < 5; round++) {
            UUID slot = recruiter.slot(1, start.plus(Duration.ofHours(round)), interviewers.getFirst());
            List<Guest> three = candidates(3);
            Guest holder = three.getFirst();

            List<Response> answers = AtOnce.run(List.of(
                    () -> holder.post("/self-hold", Map.of("slotId", slot)),
                    () -> recruiter.book(slot, three.get(1).interview()),
                    () -> three.get(2).pick(slot)));

            boolean held = answers.getFirst().statusCode() == 200;
            assertThat(answers.stream().filter(answer -> answer.statusCode() == 200))
                    .hasSize(1);
            assertThat(booked(slot)).isEqualTo(held ? 0 : 1);
            holder.pick(slot).then().statusCode(held ? 200 : 409);
            assertThat(booked(slot)).isEqualTo(1);
        }
    }

    /** A service that is too busy says so at once; whoever wants something asks again a little later. */
    private static Response untilAnswered(Callable<Response> call) {
        return Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(50))
                .until(call, answer -> answer.statusCode() != 503);
    }

    private Callable<Response> anything(Guest guest, Random random) {
        UUID slot = any(random);
        String interview = "/interviews/" + guest.interview();
        Instant free = Scene.inHours(24 * 40 + random.nextInt(400));
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> () -> guest.pick(slot, "Exam");
            case 3, 4, 5 -> () -> recruiter.book(slot, guest.interview());
            case 6 -> () -> guest.cancel("Ill");
            case 7 -> () -> recruiter.post(interview + "/cancel", Map.of("reason", "ill"));
            case 8 -> () -> guest.post("/self-hold", Map.of("slotId", slot));
            default ->
                () -> recruiter.put(
                        interview,
                        Map.of(
                                "startsAt", free.toString(),
                                "endsAt", free.plusSeconds(1800).toString(),
                                "interviewerIds", List.of(interviewers.getFirst())));
        };
    }

    private UUID any(Random random) {
        return slots.get(random.nextInt(SLOTS));
    }

    private static Response tab(Guest guest, UUID slot, int seen) {
        return guest.call()
                .header("If-Match", "\"" + seen + "\"")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("slotId", slot))
                .post("/api/v1/interviews/" + guest.interview() + "/pick");
    }

    private List<Guest> candidates(int count) {
        UUID job = recruiter.job();
        List<Guest> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Map<String, Object> body = Recruiter.body(recruiter.ready(job));
            body.put("slotInterviewerIds", interviewers);
            all.add(guests.of(Recruiter.created(recruiter.post("/interviews", body))));
        }
        return all;
    }

    /** The count of each slot, its live bookings and the interviews that sit on it agree, within its seats. */
    private void countsAreTrue(List<Guest> candidates) throws Exception {
        Map<UUID, Long> live = count("SELECT slot_id, count(*) FROM slot_booking WHERE released_at IS NULL GROUP BY 1");
        Map<UUID, Long> sitting = count(
                "SELECT slot_id, count(*) FROM interview WHERE slot_id IS NOT NULL AND status = 'SCHEDULED' GROUP BY 1");
        for (UUID slot : slots) {
            long booked = booked(slot);
            assertThat(booked).isBetween(0L, (long) SEATS);
            assertThat(live.getOrDefault(slot, 0L))
                    .as("live bookings of %s", slot)
                    .isEqualTo(booked);
            assertThat(sitting.getOrDefault(slot, 0L))
                    .as("interviews on %s", slot)
                    .isEqualTo(booked);
        }
        for (Guest guest : candidates) {
            assertThat(numbers(
                            "SELECT count(*) FROM slot_booking WHERE released_at IS NULL AND interview_id = :id",
                            guest.interview()))
                    .isLessThanOrEqualTo(1);
            assertThat(numbers("SELECT candidate_reschedules FROM interview WHERE id = :id", guest.interview()))
                    .isBetween(0L, 2L);
        }
    }

    private long booked(UUID slot) throws Exception {
        return numbers("SELECT current_bookings FROM slot WHERE id = :id", slot);
    }

    private long numbers(String sql, UUID id) throws Exception {
        transaction.begin();
        try {
            return ((Number) entities.createNativeQuery(sql)
                            .setParameter("id", id)
                            .getSingleResult())
                    .longValue();
        } finally {
            transaction.rollback();
        }
    }

    @SuppressWarnings("unchecked")
    private Map<UUID, Long> count(String sql) throws Exception {
        transaction.begin();
        try {
            List<Object[]> rows = entities.createNativeQuery(sql).getResultList();
            Map<UUID, Long> counts = new HashMap<>();
            rows.forEach(row -> counts.put((UUID) row[0], ((Number) row[1]).longValue()));
            return counts;
        } finally {
            transaction.rollback();
        }
    }
}
