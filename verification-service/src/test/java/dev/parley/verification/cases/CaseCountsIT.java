package dev.parley.verification.cases;

import dev.parley.platform.testing.MutableClock;
import dev.parley.verification.testing.Scene;
import dev.parley.verification.testing.Scene.Person;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class CaseCountsIT {

    @Inject
    Scene scene;

    @Inject
    FoldCounts foldCounts;

    @Inject
    EntityManager entities;

    @Inject
    MutableClock clock;

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void tabs_follow_each_step_of_a_case_before_and_after_the_counts_are_folded() {
        Person vendor = scene.vendor();
        UUID id = of(vendor);
        assertThat(count(vendor, "vendor_assigned")).isEqualTo(1);
        foldCounts.fold();
        String token = scene.assign(id);

        assertThat(count(vendor, "vendor_assigned")).isZero();
        assertThat(count(vendor, "candidate_assigned")).isEqualTo(1);
        scene.submit(token);
        foldCounts.fold();
        assertThat(count(vendor, "submitted")).isEqualTo(1);
        assertThat(count(vendor, "all")).isEqualTo(1);
    }

    @Test
    void a_case_that_leaves_its_vendor_leaves_their_counts() {
        Person vendor = scene.vendor();
        UUID id = of(vendor);
        scene.assign(id);

        Scene.admin()
                .post("/records/" + id + "/back-to-pending", Map.of("reason", "gone"))
                .then()
                .statusCode(200);

        assertThat(count(vendor, "all")).isZero();
    }

    @Test
    void what_is_counted_is_what_there_is() {
        scene.assigned();
        scene.submitted();
        foldCounts.fold();

        long there = QuarkusTransaction.requiringNew()
                .call(() -> (Long) entities.createNativeQuery("SELECT count(*) FROM verification_case", Long.class)
                        .getSingleResult());

        Map<String, Integer> counts =
                Scene.admin().get("/records/stats").jsonPath().getMap("counts");
        assertThat(counts.get("all")).isEqualTo((int) there);
        assertThat(counts)
                .containsOnlyKeys(
                        "all",
                        "pending",
                        "vendor_assigned",
                        "candidate_assigned",
                        "candidate_expired",
                        "submitted",
                        "assigned",
                        "approved",
                        "rejected",
                        "needs_resubmission");
    }

    @Test
    void expired_cases_are_told_apart_by_how_far_their_candidate_got() {
        Person vendor = scene.vendor();
        mark(assigned(vendor), "link_opened_at");
        mark(assigned(vendor), "draft_started_at");
        assigned(vendor);
        clock.advance(Duration.ofHours(49));

        JsonPath stats = vendor.get("/records/stats").jsonPath();

        assertThat(stats.getInt("counts.candidate_expired")).isEqualTo(3);
        assertThat(stats.getInt("expired.neverOpened")).isEqualTo(1);
        assertThat(stats.getInt("expired.openedOnly")).isEqualTo(1);
        assertThat(stats.getInt("expired.startedNotFinished")).isEqualTo(1);
    }

    private UUID of(Person vendor) {
        UUID id = scene.pending();
        Scene.admin()
                .post("/records/" + id + "/vendor-assign", Map.of("vendorId", vendor.id()))
                .then()
                .statusCode(200);
        return id;
    }

    private UUID assigned(Person vendor) {
        UUID id = of(vendor);
        scene.assign(id);
        return id;
    }

    private void mark(UUID id, String column) {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                        "UPDATE verification_case SET " + column + " = created_at WHERE id = :id")
                .setParameter("id", id)
                .executeUpdate());
    }

    private static int count(Person vendor, String tab) {
        return vendor.get("/records/stats")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getInt("counts." + tab);
    }
}
