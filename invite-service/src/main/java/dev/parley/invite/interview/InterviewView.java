package dev.parley.invite.interview;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** This service's copy of an interview in scheduling. */
@Entity
@Table(name = "interview_view")
public class InterviewView {

    private static final Set<String> CLOSED = Set.of("CANCELLED", "COMPLETED", "NO_SHOW");

    @Id
    private UUID interviewId;

    private long sequence;
    private UUID jobId;
    private String jobTitle;
    private String companyName;
    private UUID candidateId;
    private UUID ownerId;
    private String status;
    private String type;
    private String place;
    private Instant startsAt;
    private Instant endsAt;
    private String zone;
    private int linkVersion;

    protected InterviewView() {}

    public boolean isClosed() {
        return CLOSED.contains(status);
    }

    /** Whether its links no longer work. An interview without a time keeps its links. */
    public boolean isOutOfReach(Duration grace, Instant now) {
        return endsAt != null && !now.isBefore(endsAt.plus(grace));
    }

    public boolean isCancelled() {
        return "CANCELLED".equals(status);
    }

    public long sequence() {
        return sequence;
    }

    public UUID interviewId() {
        return interviewId;
    }

    public UUID jobId() {
        return jobId;
    }

    public String jobTitle() {
        return jobTitle;
    }

    public String companyName() {
        return companyName;
    }

    public UUID candidateId() {
        return candidateId;
    }

    public UUID ownerId() {
        return ownerId;
    }

    public String status() {
        return status;
    }

    public String type() {
        return type;
    }

    public String place() {
        return place;
    }

    public Instant startsAt() {
        return startsAt;
    }

    public Instant endsAt() {
        return endsAt;
    }

    public String zone() {
        return zone;
    }

    public int linkVersion() {
        return linkVersion;
    }
}
