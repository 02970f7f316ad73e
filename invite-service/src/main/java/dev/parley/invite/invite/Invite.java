package dev.parley.invite.invite;

import dev.parley.contracts.invite.InviteState;
import dev.parley.invite.code.CodeHashes;
import dev.parley.invite.interview.InterviewView;
import dev.parley.platform.log.Mask;
import dev.parley.platform.problem.Problems;
import dev.parley.platform.problem.Rejection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One address invited to one interview. Renewed in place, so there is never a second row. */
@Entity
@Table(name = "invite")
public class Invite {

    @Id
    private UUID id;

    private UUID interviewId;
    private UUID jobId;
    private UUID candidateId;
    private UUID ownerId;
    private String email;
    private String name;
    private String locale;
    private InviteStatus status;
    private byte[] codeHash;
    private int guesses;
    private Instant createdAt;
    private Instant issuedAt;
    private Instant expiresAt;
    private Instant acceptedAt;
    private int renewals;
    private int linkVersion;
    private long eventSeq;

    protected Invite() {}

    /** Sets a new code. Returns the hash of the earlier one, which the caller retires. */
    byte[] renew(byte[] newCodeHash, Instant now, Instant until) {
        become(InviteStatus.PENDING);
        byte[] retired = codeHash;
        codeHash = newCodeHash;
        guesses = 0;
        issuedAt = now;
        expiresAt = until;
        acceptedAt = null;
        renewals++;
        return retired;
    }

    void address(UUID candidate, String newName, String newLocale) {
        candidateId = candidate == null ? candidateId : candidate;
        name = newName == null ? name : newName;
        locale = newLocale == null ? locale : newLocale;
    }

    public void accept(Instant now) {
        become(InviteStatus.ACCEPTED);
        acceptedAt = now;
    }

    void expire() {
        become(InviteStatus.EXPIRED);
    }

    /** Also opens an expired invite again. Code and link stay. */
    void extend(Instant until) {
        become(InviteStatus.PENDING);
        expiresAt = until;
    }

    /** Why it cannot get more time. */
    public Optional<Rejection> refusesExtension(InterviewView interview) {
        return switch (status) {
            case PENDING, EXPIRED -> Optional.ofNullable(interview.isClosed() ? closed(interview) : null);
            case ACCEPTED ->
                Optional.of(refusal("The candidate has accepted the invite, so it does not expire any more."));
            case REVOKED -> Optional.of(refusal("The invite was withdrawn. Send it again to renew it."));
            case COMPLETED -> Optional.of(new InviteNotOpen(status, InviteStatus.PENDING));
        };
    }

    /** Why it cannot get a new code. */
    public Optional<Rejection> refusesRenewal(InterviewView interview) {
        if (!status.canBecome(InviteStatus.PENDING)) {
            return Optional.of(new InviteNotOpen(status, InviteStatus.PENDING));
        }
        return Optional.ofNullable(interview.isClosed() ? closed(interview) : null);
    }

    /** Why it cannot be revoked. One that is revoked already stays so. */
    public Optional<Rejection> refusesRevocation() {
        return isRevoked() || status.canBecome(InviteStatus.REVOKED)
                ? Optional.empty()
                : Optional.of(new InviteNotOpen(status, InviteStatus.REVOKED));
    }

    private Rejection refusal(String detail) {
        return Problems.of("illegal-transition", detail).with("state", status.wire());
    }

    /** No invite to this interview can be sent. */
    public static Rejection closed(InterviewView interview) {
        return Problems.of(
                        "conflict",
                        "The interview is over or cancelled. Schedule a new interview to invite the candidate.")
                .with("state", interview.status());
    }

    /** Also invalidates all links made so far. */
    void revoke() {
        become(InviteStatus.REVOKED);
        linkVersion++;
    }

    /** Invalidates all links made so far. Code and state stay. */
    void replaceLink() {
        linkVersion++;
    }

    void complete() {
        become(InviteStatus.COMPLETED);
    }

    private void become(InviteStatus next) {
        if (!status.canBecome(next)) {
            throw new InviteNotOpen(status, next);
        }
        status = next;
        eventSeq++;
    }

    boolean isRevoked() {
        return status == InviteStatus.REVOKED;
    }

    boolean can(InviteStatus next) {
        return status.canBecome(next);
    }

    /** Decides expiry at read time. */
    public InviteStatus statusAt(Instant now) {
        return status == InviteStatus.PENDING && !now.isBefore(expiresAt) ? InviteStatus.EXPIRED : status;
    }

    InviteStatus status() {
        return status;
    }

    public boolean hasCode(List<byte[]> acceptedHashes) {
        return CodeHashes.matches(codeHash, acceptedHashes);
    }

    InviteState state() {
        return new InviteState(
                id, interviewId, jobId, candidateId, ownerId, status.wire(), issuedAt, expiresAt, renewals, acceptedAt);
    }

    public UUID id() {
        return id;
    }

    public UUID interviewId() {
        return interviewId;
    }

    public UUID candidateId() {
        return candidateId;
    }

    public UUID ownerId() {
        return ownerId;
    }

    public String email() {
        return email;
    }

    public String name() {
        return name;
    }

    public String locale() {
        return locale;
    }

    public int guesses() {
        return guesses;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public Instant acceptedAt() {
        return acceptedAt;
    }

    public int renewals() {
        return renewals;
    }

    public int linkVersion() {
        return linkVersion;
    }

    public long eventSeq() {
        return eventSeq;
    }

    @Override
    public String toString() {
        return "Invite[" + id + " " + Mask.email(email) + " " + status + "]";
    }
}
