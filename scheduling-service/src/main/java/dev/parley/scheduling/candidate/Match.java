package dev.parley.scheduling.candidate;

import dev.parley.platform.id.Ids;
import dev.parley.scheduling.job.Job;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import java.time.Instant;
import java.util.UUID;

/** A candidate of a job, with the three toggles: online needs interviews, interviews need the shortlist. */
@Entity
@Table(name = "job_match")
public class Match {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "job_id")
    private Job job;

    /** Of the job and of the candidate's card alike. */
    @Column(name = "owner_id")
    private UUID ownerId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "candidate_id")
    private Candidate candidate;

    private Double score;
    private boolean shortlisted;

    @Column(name = "interview_enabled")
    private boolean interviewEnabled;

    @Column(name = "online_interview_enabled")
    private boolean onlineInterviewEnabled;

    @Column(name = "screening_seq")
    private long screeningSeq;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private int version;

    protected Match() {}

    public Match(Job job, Candidate candidate, Instant createdAt) {
        this.id = Ids.next();
        this.job = job;
        this.ownerId = job.ownerId();
        this.candidate = candidate;
        this.createdAt = createdAt;
    }

    public void score(Double newScore) {
        if (newScore != null) {
            score = newScore;
        }
    }

    /** An earlier result than the one that is known changes nothing. */
    public void screened(Double newScore, long sequence) {
        if (sequence > screeningSeq) {
            screeningSeq = sequence;
            score(newScore);
        }
    }

    /** Taking somebody off the shortlist disables their interviews, too. */
    public void shortlist(boolean value) {
        shortlisted = value;
        if (!value) {
            enableInterview(false);
        }
    }

    public void enableInterview(boolean value) {
        if (value && !shortlisted) {
            throw MatchRejection.notShortlisted();
        }
        interviewEnabled = value;
        if (!value) {
            onlineInterviewEnabled = false;
        }
    }

    public void enableOnline(boolean value) {
        if (value && !interviewEnabled) {
            throw shortlisted ? MatchRejection.interviewNotEnabled() : MatchRejection.notShortlisted();
        }
        onlineInterviewEnabled = value;
    }

    public Job job() {
        return job;
    }

    public Candidate candidate() {
        return candidate;
    }

    public Double score() {
        return score;
    }

    public boolean isShortlisted() {
        return shortlisted;
    }

    public boolean isInterviewEnabled() {
        return interviewEnabled;
    }

    public boolean isOnlineInterviewEnabled() {
        return onlineInterviewEnabled;
    }
}
