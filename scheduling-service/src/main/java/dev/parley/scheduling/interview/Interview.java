package dev.parley.scheduling.interview;

import dev.parley.platform.id.Ids;
import dev.parley.scheduling.candidate.Candidate;
import dev.parley.scheduling.interview.InterviewRejection.IllegalTransition;
import dev.parley.scheduling.job.Job;
import dev.parley.scheduling.match.Match;
import dev.parley.scheduling.shared.TimeRange;
import dev.parley.scheduling.shared.Versions;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

@Entity
public class Interview {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "job_id")
    private Job job;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "candidate_id")
    private Candidate candidate;

    @Column(name = "owner_id")
    private UUID ownerId;

    @ElementCollection
    @CollectionTable(name = "interview_interviewer", joinColumns = @JoinColumn(name = "interview_id"))
    @OrderColumn(name = "position")
    @Column(name = "person_id")
    private List<UUID> interviewerIds = new ArrayList<>();

    /** Out of whose slots the candidate chooses; none: those of the interviewers. */
    @ElementCollection
    @CollectionTable(name = "interview_slot_interviewer", joinColumns = @JoinColumn(name = "interview_id"))
    @OrderColumn(name = "position")
    @Column(name = "person_id")
    private List<UUID> slotInterviewerIds = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private InterviewStatus status;

    @Enumerated(EnumType.STRING)
    private InterviewType type;

    @Enumerated(EnumType.STRING)
    private InterviewMode mode;

    private String place;
    private String provider;
    private String notes;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    private String zone;

    @Column(name = "slot_id")
    private UUID slotId;

    @Column(name = "online_enabled")
    private boolean onlineEnabled;

    @Column(name = "link_version")
    private int linkVersion;

    @Column(name = "room_version")
    private int roomVersion;

    private int revision;

    @Column(name = "candidate_reschedules")
    private int candidateReschedules;

    @Column(name = "event_seq")
    private long eventSeq;

    @Column(name = "room_seq")
    private long roomSeq;

    @Column(name = "room_occupied")
    private boolean roomOccupied;

    @Column(name = "candidate_joined_at")
    private Instant candidateJoinedAt;

    @Column(name = "interviewer_joined_at")
    private Instant interviewerJoinedAt;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "completed_at")
    private Instant completedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "no_show_party")
    private NoShowParty noShowParty;

    @Column(name = "cancel_reason")
    private String cancelReason;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private int version;

    protected Interview() {}

    /** An interview without a time. */
    Interview(Match match, InterviewType type, String zone, Instant createdAt) {
        this.id = Ids.next();
        this.job = match.job();
        this.candidate = match.candidate();
        this.ownerId = match.job().ownerId();
        this.status = InterviewStatus.PENDING;
        this.type = type;
        this.mode = InterviewMode.LIVE;
        this.provider = "INTERNAL_VIDEO_ROOM";
        this.zone = zone;
        this.onlineEnabled = type == InterviewType.ONLINE && match.isOnlineInterviewEnabled();
        this.linkVersion = 1;
        this.roomVersion = 1;
        this.createdAt = createdAt;
    }

    void describe(List<UUID> interviewers, String newPlace, String newNotes) {
        interviewerIds = new ArrayList<>(interviewers);
        place = newPlace;
        notes = newNotes;
    }

    /** Lets the candidate choose a time out of the slots of these interviewers. */
    void letChoose(List<UUID> interviewers) {
        slotInterviewerIds = new ArrayList<>(interviewers);
    }

    void mustWaitForTime() {
        if (status != InterviewStatus.PENDING) {
            throw new IllegalTransition(status, InterviewStatus.PENDING);
        }
    }

    void movedByCandidate() {
        candidateReschedules++;
    }

    public void mustBePlaceable() {
        mustBecome(InterviewStatus.SCHEDULED);
    }

    /** Gives it a time, or another one. */
    void place(Placement placement) {
        boolean again = status == InterviewStatus.SCHEDULED;
        become(InterviewStatus.SCHEDULED);
        startsAt = placement.time().startsAt();
        endsAt = placement.time().endsAt();
        zone = placement.zone();
        slotId = placement.slotId();
        place = placement.place();
        if (!interviewerIds.equals(placement.interviewerIds())) {
            interviewerIds.clear();
            interviewerIds.addAll(placement.interviewerIds());
        }
        if (again) {
            revision++;
        }
    }

    void cancel(String reason) {
        boolean wasScheduled = status == InterviewStatus.SCHEDULED;
        become(InterviewStatus.CANCELLED);
        cancelReason = reason;
        slotId = null;
        if (wasScheduled) {
            revision++;
        }
    }

    /** True when this is news: an event of the room that was not heard before. */
    public boolean hears(long sequence) {
        if (sequence <= roomSeq) {
            return false;
        }
        roomSeq = sequence;
        return true;
    }

    public boolean candidateJoined(Instant at) {
        if (at == null || candidateJoinedAt != null) {
            return false;
        }
        candidateJoinedAt = at;
        return true;
    }

    public boolean interviewerJoined(Instant at) {
        if (at == null || interviewerJoinedAt != null) {
            return false;
        }
        interviewerJoinedAt = at;
        return true;
    }

    public void roomOccupied(boolean occupied) {
        roomOccupied = occupied;
    }

    public void start(Instant at) {
        become(InterviewStatus.IN_PROGRESS);
        startedAt = at;
    }

    public void complete(Instant at) {
        become(InterviewStatus.COMPLETED);
        completedAt = at;
    }

    public void noShow(NoShowParty party) {
        become(InterviewStatus.NO_SHOW);
        noShowParty = party;
    }

    /** Follows the toggle of the candidate; true when that changed something. */
    boolean enableOnline(boolean enabled) {
        boolean changed = type == InterviewType.ONLINE && onlineEnabled != enabled;
        if (changed) {
            onlineEnabled = enabled;
        }
        return changed;
    }

    /** What was sent before opens nothing any more. */
    void replaceLink() {
        if (!status.isStanding()) {
            throw new IllegalTransition(status, status);
        }
        linkVersion++;
        roomVersion++;
    }

    /** Raised once per event, under the lock of the row. */
    long nextSequence() {
        return ++eventSeq;
    }

    void expect(Integer expectedVersion) {
        Versions.check(expectedVersion, version);
    }

    private void become(InterviewStatus next) {
        mustBecome(next);
        status = next;
    }

    private void mustBecome(InterviewStatus next) {
        if (!status.mayBecome(next, type)) {
            throw new IllegalTransition(status, next);
        }
    }

    public UUID id() {
        return id;
    }

    public Job job() {
        return job;
    }

    public Candidate candidate() {
        return candidate;
    }

    public UUID ownerId() {
        return ownerId;
    }

    public List<UUID> interviewerIds() {
        return List.copyOf(interviewerIds);
    }

    public List<UUID> slotInterviewerIds() {
        return List.copyOf(slotInterviewerIds);
    }

    /** How often the candidate has moved it themselves. */
    public int candidateReschedules() {
        return candidateReschedules;
    }

    public InterviewStatus status() {
        return status;
    }

    public InterviewType type() {
        return type;
    }

    public InterviewMode mode() {
        return mode;
    }

    public String place() {
        return place;
    }

    String provider() {
        return provider;
    }

    String notes() {
        return notes;
    }

    /** Null while it has no time. */
    public TimeRange time() {
        return TimeRange.orNull(startsAt, endsAt);
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

    public UUID slotId() {
        return slotId;
    }

    boolean isOnlineEnabled() {
        return onlineEnabled;
    }

    public int linkVersion() {
        return linkVersion;
    }

    int roomVersion() {
        return roomVersion;
    }

    int revision() {
        return revision;
    }

    long eventSeq() {
        return eventSeq;
    }

    public boolean isRoomOccupied() {
        return roomOccupied;
    }

    public Instant candidateJoinedAt() {
        return candidateJoinedAt;
    }

    public Instant interviewerJoinedAt() {
        return interviewerJoinedAt;
    }

    Instant startedAt() {
        return startedAt;
    }

    Instant completedAt() {
        return completedAt;
    }

    public NoShowParty noShowParty() {
        return noShowParty;
    }

    public String cancelReason() {
        return cancelReason;
    }

    Instant createdAt() {
        return createdAt;
    }

    public int version() {
        return version;
    }
}
