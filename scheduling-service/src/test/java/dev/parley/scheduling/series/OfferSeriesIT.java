package dev.parley.scheduling.series;

import dev.parley.scheduling.testing.Scene;
import dev.parley.scheduling.testing.Scene.Recruiter;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class OfferSeriesIT {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Inject
    Scene scene;

    Recruiter recruiter;
    UUID interviewer;
    LocalDate monday;

    @BeforeEach
    void aRecruiter() {
        recruiter = scene.recruiter();
        interviewer = scene.interviewer();
        monday = LocalDate.ofInstant(Scene.inHours(24 * 8), BERLIN)
                .with(DayOfWeek.MONDAY)
                .plusWeeks(1);
    }

    @Test
    void a_series_makes_a_slot_on_each_date_at_the_same_local_time() {
        Response made = offer(series("until", null, "count", 6, "daysOfWeek", List.of("MONDAY", "THURSDAY")));

        made.then().statusCode(201).body("created", equalTo(6)).body("skipped", hasSize(0));
        List<String> starts = made.jsonPath().getList("slots.startsAt");
        assertThat(starts).allSatisfy(start -> assertThat(
                        java.time.Instant.parse(start).atZone(BERLIN).toLocalTime())
                .isEqualTo(LocalTime.of(10, 0)));
        recruiter
                .get("/interviews/slots?interviewerId=" + interviewer + "&seriesId="
                        + made.jsonPath().getString("seriesId"))
                .then()
                .body("items.startsAt", equalTo(starts))
                .body("items.maxCandidates", everyItem(equalTo(2)))
                .body("items.zone", everyItem(equalTo("Europe/Berlin")));
    }

    @Test
    void a_dry_run_tells_the_same_and_makes_nothing() {
        Response dry = offer(series("dryRun", true));
        dry.then()
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("seriesId", nullValue())
                .body("slots.id", everyItem(nullValue()));
        recruiter.get("/interviews/slots?interviewerId=" + interviewer).then().body("items", hasSize(0));

        Response made = offer(series());

        assertThat(made.jsonPath().<String>getList("slots.startsAt"))
                .isEqualTo(dry.jsonPath().getList("slots.startsAt"));
    }

    @Test
    void dates_that_cannot_be_are_left_out_and_told_why() {
        recruiter.slot(1, monday.plusWeeks(1).atTime(10, 30).atZone(BERLIN).toInstant(), interviewer);

        Response made = offer(series("from", monday.minusWeeks(20).toString()));

        made.then()
                .statusCode(201)
                .body("slots.date", not(hasItem(monday.plusWeeks(1).toString())))
                .body("skipped.reason", hasItem("in-past"))
                .body(
                        "skipped.find { it.reason == 'slot-overlap' }.date",
                        equalTo(monday.plusWeeks(1).toString()));
        Response near =
                offer(series("interviewerIds", List.of(scene.interviewer(), interviewer), "startTime", "10:15"));
        near.then()
                .statusCode(200)
                .body("created", equalTo(0))
                .body("skipped.reason", everyItem(equalTo("slot-overlap")))
                .body("skipped[0].date", equalTo(monday.toString()));
    }

    @Test
    void a_time_the_clocks_leave_out_is_told() {
        LocalDate gap = nextGap();
        Response dry = offer(series(
                "from", gap.minusWeeks(1).toString(),
                "until", gap.plusWeeks(1).toString(),
                "daysOfWeek", List.of(gap.getDayOfWeek()),
                "startTime", "02:30",
                "dryRun", true));

        dry.then()
                .statusCode(200)
                .body("created", equalTo(2))
                .body("skipped", hasSize(1))
                .body("skipped[0].reason", equalTo("clock-gap"))
                .body("skipped[0].date", equalTo(gap.toString()))
                .body("slots[1].note", equalTo("clocks-changed"))
                .body("slots.offset", equalTo(List.of("+01:00", "+02:00")));
    }

    @Test
    void what_makes_no_sense_is_refused_by_field() {
        refused("until-or-count", "count", 3);
        refused("until-or-count", "until", null);
        refused("before-from", "until", monday.minusDays(1).toString());
        refused("too-far-ahead", "until", monday.plusYears(1).plusDays(1).toString());
        refused("bad-duration", "duration", "PT4M59.999S");
        refused("bad-duration", "duration", "PT8H0.001S");
        refused("unknown-interviewer", "interviewerIds", List.of(UUID.randomUUID()));
        offer(series("zone", "Europe/Atlantis")).then().statusCode(400).body("errors.field", hasItem("zone"));
        offer(series("daysOfWeek", List.of())).then().statusCode(400);
        offer(series("status", "open")).then().statusCode(400).body("type", equalTo("/problems/unknown-field"));
        Recruiter self = scene.as(interviewer, "interviewer");
        self.post("/interviews/slots/series", series("interviewerIds", List.of(scene.interviewer())))
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("not-yours"));
        self.post("/interviews/slots/series", series()).then().statusCode(201).body("seriesId", notNullValue());
    }

    private void refused(String code, Object... changes) {
        offer(series(changes)).then().statusCode(400).body("errors.code", hasItem(code));
    }

    private Response offer(Map<String, Object> series) {
        return recruiter.post("/interviews/slots/series", series);
    }

    private Map<String, Object> series(Object... changes) {
        Map<String, Object> series = new HashMap<>(Map.of(
                "interviewerIds",
                List.of(interviewer),
                "zone",
                "Europe/Berlin",
                "from",
                monday.toString(),
                "until",
                monday.plusWeeks(2).toString(),
                "daysOfWeek",
                List.of("MONDAY"),
                "startTime",
                "10:00",
                "duration",
                "PT45M",
                "maxCandidates",
                2));
        for (int i = 0; i < changes.length; i += 2) {
            series.put((String) changes[i], changes[i + 1]);
        }
        return series;
    }

    private static LocalDate nextGap() {
        var rules = BERLIN.getRules();
        var transition = rules.nextTransition(Scene.inHours(24 * 15));
        while (!transition.isGap()) {
            transition = rules.nextTransition(transition.getInstant());
        }
        return transition.getDateTimeBefore().toLocalDate();
    }
}
