package dev.parley.verification.cases;

import dev.parley.verification.audit.Audited;
import dev.parley.verification.audit.Snapshot;
import dev.parley.verification.person.Staff;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One verification of one candidate, from creation through links and submissions to a decision. */
@Entity
@Table(name = "verification_case")
public class VerificationCase implements Audited {

    @Id
    private UUID id;

    private String caseNumber;
    private CaseType caseType;
    private Integer formVersion;
    private CaseStatus status;
    private String candidateName;
    private String candidateEmail;
    private String candidateMobile;
    private String candidateZone;
    private String candidateLocale;
    private String reference;
    private UUID ownerId;
    private UUID vendorId;
    private boolean reviewDelegated;
    private UUID reviewerId;

    @Embedded
    private CaseLink link = new CaseLink();

    private Instant draftStartedAt;
    private Instant submittedAt;
    private Instant decidedAt;
    private String decisionReason;
    private int resends;
    private int resubmissions;
    private Instant erasedAt;
    private Instant createdAt;
    private Instant updatedAt;
    private long eventSeq;

    @Version
    private int version;

    protected VerificationCase() {}

    VerificationCase(
            UUID id, String caseNumber, CaseType type, Contact contact, String reference, UUID ownerId, Instant now) {
        this.id = id;
        this.caseNumber = caseNumber;
        this.caseType = type;
        this.reference = reference;
        this.ownerId = ownerId;
        this.status = CaseStatus.PENDING;
        this.createdAt = now;
        correct(contact, now);
    }

    void correct(Contact contact, Instant now) {
        candidateName = contact.name();
        candidateEmail = contact.email();
        candidateMobile = contact.mobile();
        candidateZone = contact.zone();
        candidateLocale = contact.locale();
        updatedAt = now;
    }

    public void giveToVendor(UUID vendor, boolean delegated, Instant now) {
        become(CaseStatus.VENDOR_ASSIGNED, now);
        vendorId = vendor;
        reviewDelegated = delegated;
    }

    /**
     * Records that the candidate got a link, the first one or a newer one.
     *
     * @param version of the form; the first link fixes it
     */
    public void linkIssued(int version, Instant expiresAt, Instant now) {
        boolean again = status == CaseStatus.NEEDS_RESUBMISSION;
        resends += status == CaseStatus.CANDIDATE_ASSIGNED ? 1 : 0;
        become(CaseStatus.CANDIDATE_ASSIGNED, now);
        formVersion = formVersion == null ? Integer.valueOf(version) : formVersion;
        draftStartedAt = again ? null : draftStartedAt;
        link.issued(expiresAt, now);
    }

    /** Returns false when there is a draft already. */
    public boolean draftStarted(Instant now) {
        if (draftStartedAt != null) {
            return false;
        }
        draftStartedAt = now;
        return true;
    }

    /** Records the submission, which uses up the link. */
    public void submit(Instant now) {
        become(CaseStatus.SUBMITTED, now);
        submittedAt = now;
        link.over();
    }

    /** The candidate could not be reached: the case begins again, but keeps their draft. */
    public void returnToPending(Instant now) {
        become(CaseStatus.PENDING, now);
        vendorId = null;
        reviewDelegated = false;
        link.over();
    }

    public void giveToReviewer(UUID reviewer, Instant now) {
        become(CaseStatus.ASSIGNED, now);
        reviewerId = reviewer;
    }

    /** Assigns the case to this reviewer, or moves it from another one. */
    public void handToReviewer(UUID reviewer, Instant now) {
        if (status != CaseStatus.ASSIGNED || isErased()) {
            giveToReviewer(reviewer, now);
        }
        reviewerId = reviewer;
        updatedAt = now;
    }

    public boolean isUnderReview() {
        return status == CaseStatus.ASSIGNED && !isErased();
    }

    public void approve(String reason, Instant now) {
        decide(CaseStatus.APPROVED, reason, now);
    }

    public void reject(String reason, Instant now) {
        decide(CaseStatus.REJECTED, reason, now);
    }

    /** @param cap how often a candidate may be asked to submit again */
    public void askAgain(int cap, Instant now) {
        refuse(CaseStatus.NEEDS_RESUBMISSION);
        if (resubmissions >= cap) {
            throw new CaseRejection.ResubmissionCap(cap);
        }
        become(CaseStatus.NEEDS_RESUBMISSION, now);
        resubmissions++;
    }

    /** @param reviewer the person who decides again */
    public void reopen(UUID reviewer, Instant now) {
        if (status != CaseStatus.APPROVED && status != CaseStatus.REJECTED) {
            throw new CaseRejection.IllegalTransition(status, CaseStatus.ASSIGNED);
        }
        become(CaseStatus.ASSIGNED, now);
        reviewerId = reviewer;
        decidedAt = null;
        decisionReason = null;
    }

    /** The candidate used all their fresh links, so staff must decide. Returns false if the request is already open. */
    public boolean askForFreshLink(Instant now) {
        boolean first = link.freshRequested(now);
        updatedAt = first ? now : updatedAt;
        return first;
    }

    /** Erases personal values for good. Number, ids and states stay. */
    public void erase(Instant now) {
        if (status == CaseStatus.CANDIDATE_ASSIGNED) {
            returnToPending(now);
        }
        candidateName = null;
        candidateEmail = null;
        candidateMobile = null;
        candidateZone = null;
        candidateLocale = null;
        reference = null;
        decisionReason = null;
        link.freshWantedNoMore();
        erasedAt = now;
        updatedAt = now;
    }

    private void decide(CaseStatus decision, String reason, Instant now) {
        become(decision, now);
        decidedAt = now;
        decisionReason = reason;
    }

    private void become(CaseStatus next, Instant now) {
        refuse(next);
        status = next;
        updatedAt = now;
    }

    private void refuse(CaseStatus next) {
        if (erasedAt != null) {
            throw new CaseRejection.Erased();
        }
        if (!status.mayBecome(next)) {
            throw new CaseRejection.IllegalTransition(status, next);
        }
    }

    /** The reason why the candidate cannot get a newer link; empty when they can. */
    public Optional<CaseRejection> refusesResend() {
        if (erasedAt != null) {
            return Optional.of(new CaseRejection.Erased());
        }
        if (status != CaseStatus.CANDIDATE_ASSIGNED) {
            return Optional.of(new CaseRejection.NoLink(status));
        }
        List<String> missing = contact().missing();
        return missing.isEmpty() ? Optional.empty() : Optional.of(new CaseRejection.ContactMissing(missing));
    }

    public boolean isShownTo(Staff by) {
        return by.maySeeCaseOf(vendorId);
    }

    public boolean mayBeReviewedBy(Staff by) {
        return by.mayReviewCaseOf(vendorId, reviewDelegated);
    }

    public Contact contact() {
        return new Contact(candidateName, candidateEmail, candidateMobile, candidateZone, candidateLocale);
    }

    @Override
    public Snapshot snapshot() {
        return CaseSnapshot.of(this);
    }

    long nextSequence() {
        return ++eventSeq;
    }

    /** The sequence of the latest event. */
    public long eventSeq() {
        return eventSeq;
    }

    @Override
    public UUID id() {
        return id;
    }

    public String caseNumber() {
        return caseNumber;
    }

    public CaseType type() {
        return caseType;
    }

    /** Null until the candidate gets a link. */
    public Integer formVersion() {
        return formVersion;
    }

    public CaseStatus status() {
        return status;
    }

    public String reference() {
        return reference;
    }

    public UUID ownerId() {
        return ownerId;
    }

    public UUID vendorId() {
        return vendorId;
    }

    public boolean isReviewDelegated() {
        return reviewDelegated;
    }

    public UUID reviewerId() {
        return reviewerId;
    }

    public CaseLink link() {
        return link;
    }

    public Instant draftStartedAt() {
        return draftStartedAt;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public String decisionReason() {
        return decisionReason;
    }

    public int resends() {
        return resends;
    }

    public int resubmissions() {
        return resubmissions;
    }

    public Instant erasedAt() {
        return erasedAt;
    }

    public boolean isErased() {
        return erasedAt != null;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public int version() {
        return version;
    }

    @Override
    public String toString() {
        return "VerificationCase[" + caseNumber + " " + status + "]";
    }
}
