package dev.parley.notification;

import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.contracts.notification.NotificationRequest.CalendarEvent;
import dev.parley.contracts.notification.NotificationRequest.Recipient;
import dev.parley.contracts.notification.NotificationRequest.Subject;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Builds requests: {@code aRequest("interview-scheduled").to("Asha", …).build()}. */
public final class TestRequests {

    public static final Instant START = Instant.parse("2027-03-02T09:00:00Z");
    public static final UUID OWNER = UUID.fromString("00000000-0000-4000-8000-0000000000b1");

    private final String template;
    private final Map<String, String> params = new HashMap<>();
    private String dedupeKey = UUID.randomUUID().toString();
    private String name = "Asha Rao";
    private String email = "asha." + UUID.randomUUID().toString().substring(0, 8) + "@example.org";
    private String channel = "EMAIL";
    private String mobile;
    private String zone = "Asia/Kolkata";
    private Subject subject = new Subject("interview", UUID.randomUUID(), 1, 0);
    private List<String> validStates = List.of("SCHEDULED");
    private Instant notAfter;
    private CalendarEvent calendar;
    private UUID staff;

    private TestRequests(String template) {
        this.template = template;
        params.putAll(Map.of(
                "jobTitle", "Data Engineer",
                "companyName", "Acme & Söhne",
                "candidateName", "Asha Rao",
                "interviewerNames", "Ines Vogel",
                "startsAt", START.toString(),
                "endsAt", START.plusSeconds(2700).toString(),
                "zone", "Asia/Kolkata",
                "type", "ONLINE",
                "link", "http://localhost:8080/?session_key=abc",
                "ownerId", OWNER.toString()));
        params.put("contactName", "Rita Recruiter");
        params.put("contactEmail", "rita@acme.example");
    }

    public static TestRequests aRequest(String template) {
        return new TestRequests(template);
    }

    public TestRequests about(UUID id, long sequence, int revision) {
        subject = new Subject("interview", id, sequence, revision);
        return this;
    }

    public TestRequests aboutCase(UUID id, long sequence, int linkNumber) {
        subject = new Subject("case", id, sequence, linkNumber);
        return this;
    }

    public TestRequests aboutLiveInvitation(UUID id) {
        subject = new Subject("live-invitation", id, 1, 0);
        return this;
    }

    public TestRequests validIn(String... states) {
        validStates = List.of(states);
        return this;
    }

    public TestRequests notAfter(Instant instant) {
        notAfter = instant;
        return this;
    }

    public TestRequests to(String address) {
        email = address;
        return this;
    }

    public TestRequests toStaff(UUID person) {
        staff = person;
        return this;
    }

    public TestRequests named(String text) {
        name = text;
        return this;
    }

    public TestRequests by(String name) {
        channel = name;
        return this;
    }

    public TestRequests mobile(String number) {
        mobile = number;
        return this;
    }

    public TestRequests in(String recipientZone) {
        zone = recipientZone;
        return this;
    }

    public TestRequests with(String name, String value) {
        params.put(name, value);
        return this;
    }

    public TestRequests without(String name) {
        params.remove(name);
        return this;
    }

    public TestRequests dedupe(String key) {
        dedupeKey = key;
        return this;
    }

    public TestRequests calendar(String method, int sequence, Instant start) {
        calendar = new CalendarEvent(
                subject.id() + "@parley",
                sequence,
                method,
                start,
                start.plusSeconds(2700),
                "Interview: Data Engineer at Acme & Söhne",
                "Join; bring questions, please",
                "Online",
                "Rita Recruiter",
                "rita@acme.example",
                List.of("Asha Rao <" + email + ">"));
        return this;
    }

    public NotificationRequest build() {
        UUID person = staff == null ? UUID.randomUUID() : staff;
        Recipient recipient =
                new Recipient(person, staff == null ? "CANDIDATE" : "STAFF", name, email, mobile, zone, "en");
        return new NotificationRequest(
                dedupeKey, template, channel, recipient, subject, validStates, notAfter, Map.copyOf(params), calendar);
    }
}
