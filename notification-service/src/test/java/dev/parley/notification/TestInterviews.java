package dev.parley.notification;

import dev.parley.contracts.Topics;
import dev.parley.contracts.scheduling.SchedulingEvents;
import dev.parley.platform.event.DomainEvent;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static dev.parley.notification.TestRequests.START;

/** Builds what scheduling announces: {@code anInterview(id).in("CANCELLED").event(3)}. */
public final class TestInterviews {

    private final UUID id;
    private final Map<String, Object> state = new HashMap<>();

    private TestInterviews(UUID id) {
        this.id = id;
        state.putAll(Map.of(
                "interviewId", id,
                "jobTitle", "Data Engineer",
                "companyName", "Acme",
                "candidateId", UUID.randomUUID(),
                "type", "ONLINE",
                "mode", "LIVE",
                "startsAt", START,
                "endsAt", START.plusSeconds(2700),
                "zone", "Asia/Kolkata"));
        ownedBy(TestRequests.OWNER).interviewedBy().in("SCHEDULED").revision(0);
    }

    public static TestInterviews anInterview(UUID id) {
        return new TestInterviews(id);
    }

    public TestInterviews ownedBy(UUID owner) {
        state.put("ownerId", owner);
        return this;
    }

    public TestInterviews interviewedBy(UUID... interviewers) {
        state.put("interviewerIds", List.of(interviewers));
        return this;
    }

    public TestInterviews in(String status) {
        state.put("status", status);
        return this;
    }

    public TestInterviews revision(int revision) {
        state.put("revision", revision);
        return this;
    }

    public DomainEvent event(long sequence) {
        return event(
                sequence,
                "CANCELLED".equals(state.get("status"))
                        ? SchedulingEvents.INTERVIEW_CANCELLED
                        : SchedulingEvents.INTERVIEW_SCHEDULED);
    }

    public DomainEvent event(long sequence, String type) {
        return new DomainEvent(Topics.SCHEDULING_INTERVIEW, type, id, sequence, Map.copyOf(state));
    }
}
