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

    protected SelfPacedRun() {}

    void goOn() {
        position++;
    }

    void finish(Instant at) {
        status = RunStatus.FINISHED;
        finishedAt = at;
    }

    void expire() {
        status = RunStatus.EXPIRED;
    }

    /** The deadline was moved. */
    void reopen() {
        if (status == RunStatus.EXPIRED) {
            status = RunStatus.OPEN;
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

    int position() {
        return position;
    }
}
