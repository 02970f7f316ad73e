package dev.parley.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.local.infra.Database;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes the hiring data of a small company through the API that people use. It checks for each piece first, so that
 * later starts only add what is missing.
 */
public final class DemoData {

    /** The company that hires and asks candidates for documents. */
    public static final String COMPANY = "Northwind Robotics";

    static final String CLARA = "0d000000-0000-4000-8000-000000000004";
    static final String MARCUS = "0d000000-0000-4000-8000-000000000005";
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final int DAYS_WITH_SLOTS = 5;

    private final Api api;
    private final DemoCases cases;
    private final DemoMembers members;
    private final DemoSelfPaced selfPaced;
    private final Clock clock;
    private final Map<String, String> jobs = new HashMap<>();
    private final Map<String, String> candidates = new HashMap<>();

    /** @param verification the database of the verification service */
    public DemoData(String publicUrl, String issuer, Database verification, Clock clock) {
        this.api = Api.as("recruiter", publicUrl, issuer);
        this.cases = new DemoCases(Api.as("admin", publicUrl, issuer), publicUrl, verification);
        this.members = new DemoMembers(publicUrl, issuer);
        this.selfPaced = new DemoSelfPaced(api, publicUrl);
        this.clock = clock;
    }

    /** Writes what is missing and returns the interview that is open now. */
    public OpenInterview write() {
        writeJobs();
        Applicant.ALL.forEach(this::writeApplicant);
        writeSlots(CLARA, BERLIN);
        writeSlots(MARCUS, NEW_YORK);
        writeInterviews();
        new DemoInvites(api, clock).write(interviewIds());
        selfPaced.write(
                jobs.get(DemoJob.SUPPORT),
                candidates.get("noah.okafor@mail.example"),
                candidates.get("amara.diallo@mail.example"));
        cases.write();
        members.write();
        return new OpenInterviews(api, clock).ensure(jobs.get(DemoJob.OPEN_DAY), openDayCandidates());
    }

    private void writeJobs() {
        for (JsonNode job : api.get("/jobs?limit=100").path("items")) {
            jobs.put(job.path("externalId").asText(), job.path("id").asText());
        }
        for (DemoJob job : DemoJob.ALL) {
            jobs.computeIfAbsent(job.externalId(), missing -> writeJob(job));
        }
    }

    private String writeJob(DemoJob job) {
        String id = api.post("/jobs", job.toRequest()).path("id").asText();
        api.put("/jobs/" + id + "/scorecard-form", DemoJob.scorecardForm());
        return id;
    }

    private void writeApplicant(Applicant applicant) {
        String job = jobs.get(applicant.job());
        JsonNode known = api.get("/candidates?jobId=" + job + "&limit=100").path("items");
        for (JsonNode candidate : known) {
            if (candidate.path("email").asText().equals(applicant.email())) {
                candidates.put(applicant.email(), candidate.path("id").asText());
                return;
            }
        }
        String id = api.post("/candidates", applicant.toRequest(job)).path("id").asText();
        candidates.put(applicant.email(), id);
        if (applicant.progress() != Applicant.Progress.APPLIED) {
            api.post("/candidates/" + id + "/shortlist", Map.of("jobId", job, "shortlisted", true));
        }
        if (applicant.progress() == Applicant.Progress.ENABLED) {
            api.post(
                    "/candidates/" + id + "/toggle-interview",
                    Map.of("jobId", job, "interviewEnabled", true, "onlineInterviewEnabled", true));
        }
    }

    private void writeSlots(String interviewer, ZoneId zone) {
        for (LocalDate day : workingDays(zone).toList()) {
            Instant from = day.atStartOfDay(zone).toInstant();
            Instant to = day.plusDays(1).atStartOfDay(zone).toInstant();
            String query = "/interviews/slots?from=" + from + "&to=" + to + "&interviewerId=" + interviewer;
            if (!api.get(query).path("items").isEmpty()) {
                continue;
            }
            slot(interviewer, day, LocalTime.of(10, 0), zone, 1);
            slot(interviewer, day, LocalTime.of(11, 0), zone, 1);
            slot(interviewer, day, LocalTime.of(15, 0), zone, 3);
        }
    }

    private void slot(String interviewer, LocalDate day, LocalTime time, ZoneId zone, int seats) {
        Instant start = day.atTime(time).atZone(zone).toInstant();
        // if somebody has put another slot there, that slot stays
        api.tryPost(
                "/interviews/slots",
                Map.of(
                        "interviewerIds", List.of(interviewer),
                        "startsAt", start.toString(),
                        "endsAt", start.plusSeconds(45 * 60L).toString(),
                        "zone", zone.getId(),
                        "maxCandidates", seats));
    }

    private void writeInterviews() {
        online("aisha.verma@mail.example", DemoJob.ROBOTICS, CLARA, 0, LocalTime.of(13, 0), BERLIN);
        online("emily.carter@mail.example", DemoJob.SUPPORT, MARCUS, 1, LocalTime.of(13, 30), NEW_YORK);
        if (isNew("lukas.brandt@mail.example", DemoJob.ROBOTICS)) {
            Map<String, Object> request =
                    request("lukas.brandt@mail.example", DemoJob.ROBOTICS, CLARA, "OFFLINE", BERLIN);
            request.putAll(time(2, LocalTime.of(9, 0), BERLIN));
            request.put("place", "Northwind Robotics, Room Aurora, Torstraße 12, Berlin");
            api.tryPost("/interviews", request);
        }
        if (isNew("sofia.marques@mail.example", DemoJob.ROBOTICS)) {
            // she chooses a time herself, through the link in her email
            Map<String, Object> request =
                    request("sofia.marques@mail.example", DemoJob.ROBOTICS, CLARA, "ONLINE", BERLIN);
            request.remove("interviewerIds");
            request.put("slotInterviewerIds", List.of(CLARA, MARCUS));
            api.tryPost("/interviews", request);
        }
    }

    /** One interview of each candidate who has any, by the candidate's address. */
    private Map<String, String> interviewIds() {
        Map<String, String> ids = new HashMap<>();
        candidates.forEach((email, id) -> {
            JsonNode interview =
                    api.get("/interviews?candidateId=" + id).path("items").path(0);
            if (!interview.isMissingNode()) {
                ids.put(email, interview.path("id").asText());
            }
        });
        return ids;
    }

    private void online(String email, String job, String interviewer, int days, LocalTime time, ZoneId zone) {
        if (isNew(email, job)) {
            Map<String, Object> request = request(email, job, interviewer, "ONLINE", zone);
            request.putAll(time(days, time, zone));
            api.tryPost("/interviews", request);
        }
    }

    private boolean isNew(String email, String job) {
        String query = "/interviews?jobId=" + jobs.get(job) + "&candidateId=" + candidates.get(email);
        return api.get(query).path("items").isEmpty();
    }

    private Map<String, Object> request(String email, String job, String interviewer, String type, ZoneId zone) {
        Map<String, Object> request = new HashMap<>();
        request.put("jobId", jobs.get(job));
        request.put("candidateId", candidates.get(email));
        request.put("interviewerIds", List.of(interviewer));
        request.put("zone", zone.getId());
        request.put("type", type);
        request.put("mode", "LIVE");
        return request;
    }

    private Map<String, Object> time(int days, LocalTime time, ZoneId zone) {
        LocalDate day = workingDays(zone).skip(days).findFirst().orElseThrow();
        Instant start = day.atTime(time).atZone(zone).toInstant();
        return Map.of(
                "startsAt",
                start.toString(),
                "endsAt",
                start.plusSeconds(45 * 60L).toString());
    }

    private Stream<LocalDate> workingDays(ZoneId zone) {
        return LocalDate.now(clock.withZone(zone))
                .plusDays(1)
                .datesUntil(LocalDate.now(clock.withZone(zone)).plusDays(30))
                .filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY)
                .limit(DAYS_WITH_SLOTS);
    }

    private List<String> openDayCandidates() {
        return Applicant.ALL.stream()
                .filter(applicant -> applicant.job().equals(DemoJob.OPEN_DAY))
                .map(applicant -> candidates.get(applicant.email()))
                .toList();
    }
}
