package dev.parley.meeting.interview;

import dev.parley.contracts.scheduling.InterviewState;
import dev.parley.platform.security.Caller;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** An interview as scheduling last announced it. */
@Entity
@Table(name = "interview")
public class Interview {

    private static final String SELF_PACED = "SELF_PACED";

    private static final Set<String> FINISHED = Set.of("COMPLETED", "NO_SHOW");

    @Id
    private UUID interviewId;

    private long sequence;
    private UUID jobId;
    private String mode;
    private String jobTitle;
    private String companyName;
    private UUID candidateId;
    private List<UUID> interviewerIds;
    private List<UUID> reviewerIds;
    private UUID ownerId;
    private String status;
    private String type;
    private String place;
    private Instant startsAt;
    private Instant endsAt;
    private String zone;
    private boolean onlineEnabled;
    private String provider;
    private String videoLink;
    private int linkVersion;
    private int roomVersion;

    protected Interview() {}

    Interview(UUID interviewId) {
        this.interviewId = interviewId;
        this.sequence = -1;
    }

    /** Returns false when this state or a newer one is already stored. */
    boolean follow(long newSequence, InterviewState state) {
        if (newSequence <= sequence) {
            return false;
        }
        sequence = newSequence;
        jobId = state.jobId();
        mode = state.mode() == null ? "LIVE" : state.mode();
        jobTitle = state.jobTitle();
        companyName = state.companyName();
        candidateId = state.candidateId();
        interviewerIds = state.interviewerIds() == null ? List.of() : List.copyOf(state.interviewerIds());
        reviewerIds = state.reviewerIds() == null ? List.of() : List.copyOf(state.reviewerIds());
        ownerId = state.ownerId();
        status = state.status();
        type = state.type();
        place = state.place();
        startsAt = state.startsAt();
        endsAt = state.endsAt();
        zone = state.zone();
        onlineEnabled = state.onlineEnabled() && !isSelfPaced();
        provider = state.provider();
        videoLink = state.videoLink();
        linkVersion = state.linkVersion();
        roomVersion = state.roomVersion();
        return true;
    }

    public boolean isPending() {
        return startsAt == null || endsAt == null || "PENDING".equals(status);
    }

    public boolean isCancelled() {
        return "CANCELLED".equals(status);
    }

    public boolean isNoShow() {
        return "NO_SHOW".equals(status);
    }

    public boolean isFinished() {
        return FINISHED.contains(status);
    }

    /** The candidate does it alone, between its start and its end. */
    public boolean isSelfPaced() {
        return SELF_PACED.equals(mode);
    }

    public boolean isOffline() {
        return "OFFLINE".equals(type);
    }

    public boolean isHostedBy(UUID personId) {
        return personId.equals(ownerId) || interviewerIds.contains(personId);
    }

    boolean isOwnedBy(Caller by) {
        return by.isAdmin() || by.id().equals(ownerId);
    }

    boolean isReviewedBy(Caller by) {
        return isOwnedBy(by) || reviewerIds.contains(by.id());
    }

    /** Of the event that told this state. */
    public long sequence() {
        return sequence;
    }

    public UUID interviewId() {
        return interviewId;
    }

    /** Null for an interview that was announced before jobs were. */
    public UUID jobId() {
        return jobId;
    }

    public String mode() {
        return mode;
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

    public List<UUID> interviewerIds() {
        return interviewerIds;
    }

    public UUID ownerId() {
        return ownerId;
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

    public boolean onlineEnabled() {
        return onlineEnabled;
    }

    public String provider() {
        return provider;
    }

    /** Null unless the recruiter pasted one. */
    public String videoLink() {
        return videoLink;
    }

    public int linkVersion() {
        return linkVersion;
    }

    public int roomVersion() {
        return roomVersion;
    }
}
