package dev.parley.meeting.selfpaced;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.time.Instant;
import java.util.UUID;

/** How far a candidate is. Exists from the first question on. */
@Entity
@Table(name = "self_paced_run")
public class SelfPacedRun {

    @Id
    private UUID interviewId;

    private long eventSeq;
    private UUID bankId;

    @Enumerated(EnumType.STRING)
    private RunStatus status;

    private String consentVersion;
    private Instant consentedAt;
    private Instant startedAt;
    private Instant finishedAt;
    private int position;
    private Instant settleAt;
    private Instant endedAt;
    private Instant deletedAt;

    protected SelfPacedRun() {}

    void goOn() {
        position++;
    }

    void finish(Instant at) {
        status = RunStatus.FINISHED;
        finishedAt = at;
        endedAt = at;
    }

    void expire(Instant deadline) {
        status = RunStatus.EXPIRED;
        endedAt = deadline;
    }

    /** Its answers are gone. Nothing can be answered any more. */
    void delete(Instant at) {
        deletedAt = at;
        if (status == RunStatus.OPEN) {
            expire(at);
        }
    }

    /** The deadline was moved. */
    void reopen() {
        if (status == RunStatus.EXPIRED) {
            status = RunStatus.OPEN;
            endedAt = null;
        }
    }

    void settleAt(Instant moment) {
        settleAt = moment;
    }

    /** Raised once per event, under the lock of the row. */
    long nextSequence() {
        return ++eventSeq;
    }

    public UUID interviewId() {
        return interviewId;
    }

    public UUID bankId() {
        return bankId;
    }

    public RunStatus status() {
        return status;
    }

    boolean isFinished() {
        return status == RunStatus.FINISHED;
    }

    public String consentVersion() {
        return consentVersion;
    }

    public Instant consentedAt() {
        return consentedAt;
    }

    public Instant startedAt() {
        return startedAt;
    }

    /** Null until it is finished. */
    public Instant finishedAt() {
        return finishedAt;
    }

    /** When it was finished, or its deadline came; null before. */
    public Instant endedAt() {
        return endedAt;
    }

    /** When its answers were deleted; null while they are kept. */
    public Instant deletedAt() {
        return deletedAt;
    }

    boolean isDeleted() {
        return deletedAt != null;
    }

    int position() {
        return position;
    }
}
