package dev.parley.scheduling.interview;

import dev.parley.platform.http.Versions;
import dev.parley.platform.id.Ids;
import dev.parley.platform.problem.Invalid;
import dev.parley.scheduling.candidate.Candidate;
import dev.parley.scheduling.candidate.Match;
import dev.parley.scheduling.interview.InterviewRejection.IllegalTransition;
import dev.parley.scheduling.interview.InterviewRejection.NoMoreTime;
import dev.parley.scheduling.interview.InterviewRejection.NotAhead;
import dev.parley.scheduling.job.Job;
import dev.parley.scheduling.shared.TimeRange;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import org.hibernate.Hibernate;
import org.hibernate.annotations.BatchSize;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

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

    /** Who reads and rates the answers of a self-paced one beside its owner. */
    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "interview_reviewer", joinColumns = @JoinColumn(name = "interview_id"))
    @Column(name = "person_id")
    private Set<UUID> reviewerIds = new HashSet<>();

    @Enumerated(EnumType.STRING)
    private InterviewStatus status;

    @Enumerated(EnumType.STRING)
    private InterviewType type;

    @Enumerated(EnumType.STRING)
    private InterviewMode mode;

    private String place;

    @Embedded
    private Video video;

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

    @Embedded
    private LinkVersions linkVersions = new LinkVersions();

    private int revision;

    @Column(name = "candidate_reschedules")
    private int candidateReschedules;

    @Column(name = "event_seq")
    private long eventSeq;

    @Embedded
    private Attendance attendance = new Attendance();

    @Embedded
    private Adjustment adjustment = new Adjustment();

    @Embedded
    private Outcome outcome = new Outcome();

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private int version;

    protected Interview() {}

    /** An interview without a time. */
    public Interview(Match match, InterviewType type, InterviewMode mode, Video video, String zone, Instant createdAt) {
        this.id = Ids.next();
        this.job = match.job();
        this.candidate = match.candidate();
        this.ownerId = match.job().ownerId();
        this.status = InterviewStatus.PENDING;
        this.type = type;
        this.mode = mode;
        this.video = video;
        this.zone = zone;
        this.onlineEnabled = type == InterviewType.ONLINE && match.isOnlineInterviewEnabled();
        this.createdAt = createdAt;
    }

    public void describe(List<UUID> interviewers, String newPlace, String newNotes) {
        interviewerIds = new ArrayList<>(interviewers);
        place = newPlace;
        notes = newNotes;
    }

    /** Lets the candidate choose a time out of the slots of these interviewers. */
    public void letChoose(List<UUID> interviewers) {
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
        seat(isSelfPaced() ? List.of() : placement.interviewerIds());
        if (again) {
            revision++;
        }
    }

    /**
     * Self-paced: the deadline is later than it was. Time is only added here, because the candidate may be at it.
     *
     * @param extensible how long after its deadline one that is not finished may still go on
     */
    public void extend(Instant newDeadline, Instant now, Duration extensible) {
        if (!isSelfPaced()) {
            throw Invalid.field("deadline", "other-mode", "Only a self-paced interview has a deadline.");
        }
        if (!isToBeHeld() && !(isUnfinished() && now.isBefore(endsAt.plus(extensible)))) {
            throw new NoMoreTime(status);
        }
        if (!newDeadline.isAfter(endsAt) || !newDeadline.isAfter(now)) {
            throw Invalid.field("deadline", "not-later", "must be later than the present deadline, and ahead");
        }
        endsAt = newDeadline;
        revision++;
    }

    /** Self-paced: one of its questions is asked again, so the candidate's link lasts until then. */
    public void reopen(Instant until) {
        if (until.isAfter(endsAt)) {
            endsAt = until;
            revision++;
        }
    }

    /** Others hold it, at the same time; whoever has it in a calendar gets a newer entry. */
    void replaceInterviewers(List<UUID> panel) {
        mustBeAhead();
        if (isSelfPaced()) {
            throw Invalid.field(
                    "interviewerIds", "self-paced", "A self-paced interview has no interviewers. Leave them out.");
        }
        seat(panel);
        if (status == InterviewStatus.SCHEDULED) {
            revision++;
        }
    }

    /** Self-paced: these and nobody else beside its owner read and rate the answers. */
    public void shareWith(Set<UUID> reviewers) {
        if (!isSelfPaced()) {
            throw Invalid.field("reviewerIds", "other-mode", "Only the answers of a self-paced interview are shared.");
        }
        reviewerIds.retainAll(reviewers);
        reviewerIds.addAll(reviewers);
    }

    void mustBeAhead() {
        if (status != InterviewStatus.PENDING && status != InterviewStatus.SCHEDULED) {
            throw new NotAhead(status);
        }
    }

    private void seat(List<UUID> panel) {
        if (!interviewerIds.equals(panel)) {
            interviewerIds.clear();
            interviewerIds.addAll(panel);
        }
    }

    public void cancel(String reason) {
        boolean wasScheduled = status == InterviewStatus.SCHEDULED;
        become(InterviewStatus.CANCELLED);
        outcome.cancelled(reason);
        slotId = null;
        if (wasScheduled) {
            revision++;
        }
    }

    public void start(Instant at) {
        become(InterviewStatus.IN_PROGRESS);
        outcome.started(at);
    }

    public void complete(Instant at) {
        become(InterviewStatus.COMPLETED);
        outcome.completed(at, false);
    }

    /** Self-paced: the deadline came first. */
    public void completePartly(Instant at) {
        become(InterviewStatus.COMPLETED);
        outcome.completed(at, true);
    }

    /**
     * Self-paced: the last answer was begun before the deadline and given after it. Returns whether that makes a partial
     * interview whole.
     */
    public boolean completeAfterAll(Instant at) {
        boolean partial = status == InterviewStatus.COMPLETED && outcome.isPartial();
        if (partial) {
            outcome.completed(at, false);
        }
        return partial;
    }

    public void noShow(NoShowParty party) {
        become(InterviewStatus.NO_SHOW);
        outcome.noShow(party);
    }

    /** What became of it, as the recruiter says: corrects what was concluded, or tells who came to a place. */
    void decide(InterviewStatus end, NoShowParty party, Instant now) {
        boolean concluded = status == InterviewStatus.COMPLETED || status == InterviewStatus.NO_SHOW;
        boolean metSomewhere = type == InterviewType.OFFLINE && startsAt != null && !now.isBefore(startsAt);
        if (!concluded && !metSomewhere) {
            throw new IllegalTransition(status, end);
        }
        if (end == InterviewStatus.COMPLETED) {
            complete(now);
        } else if (outcome.isOtherNoShow(party)) {
            outcome.noShow(party);
        } else {
            noShow(party);
        }
    }

    /** Follows the toggle of the candidate; true when that changed something. */
    boolean enableOnline(boolean enabled) {
        boolean changed = type == InterviewType.ONLINE && onlineEnabled != enabled;
        if (changed) {
            onlineEnabled = enabled;
        }
        return changed;
    }

    /** On another video service, or by another link. */
    void holdBy(Video other) {
        if (!status.isStanding()) {
            throw new IllegalTransition(status, status);
        }
        video = other;
    }

    /** The video service that was chosen has failed. */
    void fallBack() {
        holdBy(Video.insteadOf(video.provider()));
    }

    void replaceLink() {
        if (!status.isStanding()) {
            throw new IllegalTransition(status, status);
        }
        linkVersions.raise();
    }

    /** Raised once per event, under the lock of the row. */
    long nextSequence() {
        return ++eventSeq;
    }

    public void expect(Integer expectedVersion) {
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

    /** Has a time and is not over. */
    public boolean isToBeHeld() {
        return status == InterviewStatus.SCHEDULED || status == InterviewStatus.IN_PROGRESS;
    }

    /** Self-paced: its deadline came before its last answer. A later deadline lets the candidate go on. */
    public boolean isUnfinished() {
        return isSelfPaced() && status == InterviewStatus.COMPLETED && outcome.isPartial();
    }

    public boolean isSelfPaced() {
        return mode == InterviewMode.SELF_PACED;
    }

    /** Null while it has no time. Of a self-paced one: from its opening to its deadline. */
    public TimeRange time() {
        return TimeRange.orNull(startsAt, endsAt);
    }

    /** Self-paced only: when it may be begun. */
    public Instant opensAt() {
        return isSelfPaced() ? startsAt : null;
    }

    /** Self-paced only: until when it may be done. */
    public Instant deadline() {
        return isSelfPaced() ? endsAt : null;
    }

    /** What a cutoff counts from: the start, or the deadline of a self-paced one. */
    Instant lastMoment() {
        return isSelfPaced() ? endsAt : startsAt;
    }

    /** Whether its people were read already. */
    boolean isFetched() {
        return Hibernate.isInitialized(interviewerIds) && Hibernate.isInitialized(slotInterviewerIds);
    }

    public List<UUID> interviewerIds() {
        return List.copyOf(interviewerIds);
    }

    /** Empty unless it is self-paced. */
    public Set<UUID> reviewerIds() {
        return isSelfPaced() ? Set.copyOf(reviewerIds) : Set.of();
    }

    /** Who rates the candidate: its interviewers; of one that the candidate does alone, its owner and its reviewers. */
    public List<UUID> raterIds() {
        return isSelfPaced()
                ? Stream.concat(Stream.of(ownerId), reviewerIds.stream())
                        .distinct()
                        .toList()
                : interviewerIds();
    }

    public List<UUID> slotInterviewerIds() {
        return List.copyOf(slotInterviewerIds);
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

    public Video video() {
        return video;
    }

    /** Held online with others, and not in a room of ours. */
    public boolean isElsewhere() {
        return type == InterviewType.ONLINE && !isSelfPaced() && video.isElsewhere();
    }

    public String notes() {
        return notes;
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

    public boolean isOnlineEnabled() {
        return onlineEnabled;
    }

    public LinkVersions linkVersions() {
        return linkVersions;
    }

    public int revision() {
        return revision;
    }

    public long eventSeq() {
        return eventSeq;
    }

    public Attendance attendance() {
        return attendance;
    }

    public Adjustment adjustment() {
        return adjustment;
    }

    public Outcome outcome() {
        return outcome;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public int version() {
        return version;
    }
}
