package dev.parley.notification.delivery;

import dev.parley.contracts.notification.MessageState;
import dev.parley.contracts.notification.NotificationRequest;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.time.Instant;
import java.util.UUID;

/** One message to one recipient over one channel, from the request to its final state. */
@Entity
@Table(name = "delivery")
public class Delivery {

    @Id
    private UUID id;

    private String dedupeKey;
    private String recipientKey;
    private String channel;
    private String template;
    private String subjectType;
    private UUID subjectId;
    private long subjectSequence;
    private int subjectRevision;
    private UUID ownerId;
    private UUID recipientId;
    private String recipientName;
    private String recipientMasked;
    private byte[] payload;

    @Enumerated(EnumType.STRING)
    private DeliveryStatus status;

    private String reason;
    private int attempts;
    private Instant requestedAt;
    private Instant nextAttemptAt;
    private Instant claimedUntil;
    private UUID claim;
    private Instant admittedAt;
    private Instant sentAt;
    private Instant decidedAt;
    private long eventSeq;

    protected Delivery() {}

    static Delivery queued(
            UUID id, NotificationRequest request, String recipientKey, String masked, byte[] payload, Instant now) {
        Delivery delivery = new Delivery();
        delivery.id = id;
        delivery.dedupeKey = request.dedupeKey();
        delivery.recipientKey = recipientKey;
        delivery.channel = request.channel();
        delivery.template = request.template();
        delivery.subjectType = request.subject().type();
        delivery.subjectId = request.subject().id();
        delivery.subjectSequence = request.subject().sequence();
        delivery.subjectRevision = request.subject().revision();
        delivery.ownerId = ownerOf(request);
        delivery.recipientId = request.recipient().personId();
        delivery.recipientName = request.recipient().name();
        delivery.recipientMasked = masked;
        delivery.payload = payload;
        delivery.status = DeliveryStatus.QUEUED;
        delivery.requestedAt = now;
        delivery.nextAttemptAt = now;
        return delivery;
    }

    private static UUID ownerOf(NotificationRequest request) {
        String owner = request.params() == null ? null : request.params().get("ownerId");
        return owner == null ? null : UUID.fromString(owner);
    }

    /** Only the attempt that holds the claim may decide, and only once. */
    boolean isHeldBy(UUID holder) {
        return status == DeliveryStatus.QUEUED && holder.equals(claim);
    }

    void sent(Instant now) {
        sentAt = now;
        decide(DeliveryStatus.SENT, null, now);
    }

    void dropped(DropReason why, Instant now) {
        decide(DeliveryStatus.DROPPED, why.code(), now);
    }

    void failed(String why, Instant now) {
        decide(DeliveryStatus.FAILED, why, now);
    }

    /** Counts against the recipient's limit. Further attempts of the same message do not count. */
    void admitted(Instant now) {
        admittedAt = now;
    }

    boolean wasAdmitted() {
        return admittedAt != null;
    }

    /** Postpones without counting an attempt. */
    void postponed(Instant next, String why) {
        attempts--;
        retryAt(next, why);
    }

    void retryAt(Instant next, String why) {
        reason = why;
        nextAttemptAt = next;
        release();
    }

    private void decide(DeliveryStatus outcome, String why, Instant now) {
        status = outcome;
        reason = why;
        decidedAt = now;
        payload = outcome == DeliveryStatus.FAILED ? payload : null;
        eventSeq++;
        release();
    }

    private void release() {
        claim = null;
        claimedUntil = null;
    }

    MessageState state() {
        return new MessageState(
                id, template, channel, status.name(), reason, subjectType, subjectId, recipientId, decidedAt);
    }

    public UUID ownerId() {
        return ownerId;
    }

    public UUID recipientId() {
        return recipientId;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public UUID id() {
        return id;
    }

    public String template() {
        return template;
    }

    public String channel() {
        return channel;
    }

    public DeliveryStatus status() {
        return status;
    }

    public String reason() {
        return reason;
    }

    public int attempts() {
        return attempts;
    }

    public String subjectType() {
        return subjectType;
    }

    public UUID subjectId() {
        return subjectId;
    }

    public String recipientName() {
        return recipientName;
    }

    public String recipientMasked() {
        return recipientMasked;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public Instant sentAt() {
        return sentAt;
    }

    String recipientKey() {
        return recipientKey;
    }

    byte[] payload() {
        return payload;
    }

    UUID claim() {
        return claim;
    }

    long eventSeq() {
        return eventSeq;
    }
}
