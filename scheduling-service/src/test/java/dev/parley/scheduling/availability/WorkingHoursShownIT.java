package dev.parley.scheduling.availability;

import dev.parley.scheduling.shared.TimeRange;
import dev.parley.scheduling.testing.Scene;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import static dev.parley.scheduling.availability.AvailabilityIT.row;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class WorkingHoursShownIT {

    @Inject
    Scene scene;

    @Inject
    AgroalDataSource database;

    @Inject
    Availabilities availabilities;

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Berlin", "America/New_York", "Asia/Kolkata", "Asia/Kathmandu", "Pacific/Chatham"})
    void what_the_database_shows_as_working_time_is_what_the_rules_say(String zone) throws Exception {
        UUID id = scene.interviewer();
        scene.as(id, "interviewer")
                .put(
                        "/interviewers/me/availability",
                        Map.of(
                                "zone", zone,
                                "weekly",
                                        List.of(
                                                row("MONDAY", "09:00", "12:00"), row("MONDAY", "12:00", "17:00"),
                                                row("TUESDAY", "22:00", "24:00"), row("WEDNESDAY", "00:00", "02:30")),
                                "overrides",
                                        List.of(
                                                Map.of("date", "2027-03-01", "off", true),
                                                Map.of("date", "2027-03-05", "from", "10:00", "to", "11:00"))))
                .then()
                .statusCode(200);
        Availability person = QuarkusTransaction.requiringNew()
                .call(() -> availabilities.find(id))
                .orElseThrow();
        Random random = new Random(zone.hashCode());
        int works = 0;
        try (Connection connection = database.getConnection()) {
            for (int i = 0; i < 1500; i++) {
                Instant start = Instant.parse("2027-02-20T00:00:00Z").plusSeconds(random.nextInt(60 * 24 * 4) * 900L);
                TimeRange time = new TimeRange(start, start.plus(Duration.ofMinutes(15L * (1 + random.nextInt(6)))));
                boolean expected = person.hours().include(time);
                if (steady(person, time)) {
                    assertThat(shown(connection, id, time)).as("%s", time).isEqualTo(expected);
                    works += expected ? 1 : 0;
                }
            }
        }
        assertThat(works).isPositive();
    }

    /** The wall clock does not jump in the middle of it. */
    private static boolean steady(Availability person, TimeRange time) {
        ZoneOffset before = person.zone().getRules().getOffset(time.startsAt());
        return before.equals(person.zone().getRules().getOffset(time.endsAt()));
    }

    private static boolean shown(Connection connection, UUID id, TimeRange time) throws Exception {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT takes_interview(?, ?::timestamptz, ?::timestamptz, NULL, gen_random_uuid())")) {
            query.setObject(1, id);
            query.setString(2, time.startsAt().toString());
            query.setString(3, time.endsAt().toString());
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }
}
