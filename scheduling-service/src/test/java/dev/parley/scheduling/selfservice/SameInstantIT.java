package dev.parley.scheduling.selfservice;

import dev.parley.contracts.Topics;
import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.platform.testing.EventProbe;
import dev.parley.platform.testing.MutableClock;
import dev.parley.scheduling.selfservice.Guests.Guest;
import dev.parley.scheduling.testing.Scene;
import dev.parley.scheduling.testing.Scene.Match;
import dev.parley.scheduling.testing.Scene.Recruiter;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** Over zones and dates: what the candidate is shown, what is stored and what the mails say is one instant. */
@QuarkusTest
class SameInstantIT {

    private static final List<String> ZONES = List.of(
            "Asia/Kolkata",
            "Asia/Kathmandu",
            "Australia/Eucla",
            "Australia/Lord_Howe",
            "America/St_Johns",
            "America/New_York",
            "Europe/Berlin",
            "Europe/London",
            "Pacific/Kiritimati",
            "Pacific/Pago_Pago",
            "Pacific/Chatham",
            "Africa/Casablanca",
            "UTC");

    /** Just before and after a clock change, within it, and twice at the hour that comes twice. */
    private static final List<Instant> CLOCK_CHANGES = List.of(
            Instant.parse("2027-03-28T00:30:00Z"),
            Instant.parse("2027-03-28T01:00:00Z"),
            Instant.parse("2026-10-25T00:30:00Z"),
            Instant.parse("2026-10-25T01:30:00Z"),
            Instant.parse("2027-03-14T06:59:00Z"),
            Instant.parse("2027-03-14T07:00:00Z"),
            Instant.parse("2026-11-01T05:30:00Z"),
            Instant.parse("2026-11-01T06:30:00Z"));

    private static final DateTimeFormatter READ_OUT = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm", Locale.UK);

    @Inject
    Scene scene;

    @Inject
    Guests guests;

    @Inject
    MutableClock clock;

    @Inject
    Stored stored;

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void shown_stored_and_mailed_are_the_same_instant_in_any_zone_on_any_date() {
        Recruiter recruiter = scene.recruiter();
        UUID job = recruiter.job();
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (Instant start : starts(random)) {
            clock.set(start.minus(Duration.ofDays(3)));
            String own = any(random);
            String slotZone = any(random);
            String viewed = any(random);
            String situation = "seed %d: %s, candidate in %s, slot in %s, shown in %s"
                    .formatted(seed, start, own, slotZone, viewed);
            holds(recruiter, job, start, own, slotZone, viewed, situation);
        }
    }

    private void holds(
            Recruiter recruiter,
            UUID job,
            Instant start,
            String own,
            String slotZone,
            String viewed,
            String situation) {
        UUID interviewer = scene.interviewer();
        Match match = candidateIn(recruiter, job, own);
        UUID slot = slot(recruiter, start, slotZone, interviewer);
        Map<String, Object> body = Recruiter.body(match);
        body.put("slotInterviewerIds", List.of(interviewer));
        UUID interview = Recruiter.created(recruiter.post("/interviews", body));
        Guest guest = guests.of(interview);

        try (EventProbe probe = EventProbe.on(Topics.NOTIFICATION_REQUEST)) {
            JsonPath shown = guest.get("/free-slots?zone=" + viewed).jsonPath();
            assertThat(shown.getList("items")).as(situation).hasSize(1);
            guest.post("/self-hold", Map.of("slotId", slot)).then().statusCode(200);
            JsonPath picked = guest.pick(slot).then().statusCode(200).extract().jsonPath();
            JsonPath seenByStaff = recruiter.get("/interviews/" + interview).jsonPath();
            NotificationRequest toCandidate = mail(probe, match.candidateId(), "interview-scheduled");
            NotificationRequest toInterviewer = mail(probe, interviewer, "interviewer-scheduled");

            assertThat(List.of(
                            instant(shown, "items[0].startsAt"),
                            OffsetDateTime.parse(shown.getString("items[0].localStartsAt"))
                                    .toInstant(),
                            instant(picked, "startsAt"),
                            instant(guest.show().jsonPath(), "startsAt"),
                            instant(seenByStaff, "startsAt"),
                            stored.startOf(interview),
                            stored.claimOf(interview),
                            Instant.parse(toCandidate.params().get("startsAt")),
                            toCandidate.calendar().startsAt(),
                            Instant.parse(toInterviewer.params().get("startsAt")),
                            toInterviewer.calendar().startsAt()))
                    .as(situation)
                    .containsOnly(start);
            assertThat(List.of(
                            toCandidate.params().get("zone"),
                            picked.getString("zone"),
                            shown.getString("items[0].zone")))
                    .as(situation)
                    .containsOnly(slotZone);
            assertThat(List.of(toCandidate.recipient().zone(), picked.getString("candidateZone")))
                    .as(situation)
                    .containsOnly(own);
            assertThat(readOut(instant(shown, "items[0].startsAt"), own))
                    .as(situation)
                    .isEqualTo(readOut(Instant.parse(toCandidate.params().get("startsAt")), own));
            LocalDateTime clockOnTheWall = OffsetDateTime.parse(shown.getString("items[0].localStartsAt"))
                    .toLocalDateTime();
            assertThat(clockOnTheWall).as(situation).isEqualTo(LocalDateTime.ofInstant(start, ZoneId.of(viewed)));
        }
    }

    private static List<Instant> starts(Random random) {
        List<Instant> starts = new ArrayList<>(CLOCK_CHANGES);
        for (int i = 0; i < 22; i++) {
            starts.add(Instant.parse("2026-01-01T00:00:00Z")
                    .plus(Duration.ofMinutes(random.nextInt(3 * 365 * 24 * 60)))
                    .plusMillis(random.nextInt(4) == 0 ? random.nextInt(60_000) : 0));
        }
        return starts;
    }

    private static String any(Random random) {
        List<String> all = ZONES;
        if (random.nextInt(3) == 0) {
            all = ZoneId.getAvailableZoneIds().stream()
                    .filter(zone -> zone.contains("/") && !zone.startsWith("Etc/") && !zone.startsWith("SystemV/"))
                    .sorted()
                    .toList();
        }
        return all.get(random.nextInt(all.size()));
    }

    private static String readOut(Instant instant, String zone) {
        return READ_OUT.format(instant.atZone(ZoneId.of(zone)));
    }

    private static Instant instant(JsonPath json, String path) {
        return Instant.parse(json.getString(path));
    }

    private static Match candidateIn(Recruiter recruiter, UUID job, String zone) {
        UUID candidate = Recruiter.created(recruiter.post(
                "/candidates", Map.of("name", "Asha Rao", "email", Scene.email(), "zone", zone, "jobId", job)));
        recruiter
                .post("/candidates/" + candidate + "/shortlist", Map.of("jobId", job, "shortlisted", true))
                .then()
                .statusCode(200);
        recruiter
                .post(
                        "/candidates/" + candidate + "/toggle-interview",
                        Map.of("jobId", job, "interviewEnabled", true, "onlineInterviewEnabled", true))
                .then()
                .statusCode(200);
        return new Match(job, candidate);
    }

    private static UUID slot(Recruiter recruiter, Instant start, String zone, UUID interviewer) {
        return Recruiter.created(recruiter.post(
                "/interviews/slots",
                Map.of(
                        "interviewerIds", List.of(interviewer),
                        "startsAt", start.toString(),
                        "endsAt", start.plusSeconds(2700).toString(),
                        "zone", zone,
                        "maxCandidates", 1)));
    }

    private static NotificationRequest mail(EventProbe probe, UUID person, String template) {
        return probe.await(event -> person.toString().equals(event.key())
                        && event.dataAs(NotificationRequest.class).template().equals(template))
                .dataAs(NotificationRequest.class);
    }

    @jakarta.enterprise.context.ApplicationScoped
    static class Stored {

        @Inject
        EntityManager entities;

        @Transactional
        Instant startOf(UUID interview) {
            return (Instant) entities.createNativeQuery("SELECT starts_at FROM interview WHERE id = :id", Instant.class)
                    .setParameter("id", interview)
                    .getSingleResult();
        }

        @Transactional
        Instant claimOf(UUID interview) {
            return (Instant) entities.createNativeQuery(
                            "SELECT DISTINCT lower(during) FROM calendar_claim WHERE interview_id = :id AND kind = 'CANDIDATE'",
                            Instant.class)
                    .setParameter("id", interview)
                    .getSingleResult();
        }
    }
}
