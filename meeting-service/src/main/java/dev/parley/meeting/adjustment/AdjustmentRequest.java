package dev.parley.meeting.adjustment;

import dev.parley.platform.id.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.time.Instant;
import java.util.UUID;

/** What a candidate asks for. */
@Entity
@Table(name = "adjustment_request")
class AdjustmentRequest {

    @Id
    private UUID id;

    private UUID interviewId;
    private String text;
    private Instant askedAt;
    private Instant deadline;

    @Enumerated(EnumType.STRING)
    private RequestAnswer answer;

    private Instant answeredAt;
    private UUID answeredBy;

    protected AdjustmentRequest() {}

    AdjustmentRequest(UUID interviewId, String text, Instant askedAt, Instant deadline) {
        this.id = Ids.next();
        this.interviewId = interviewId;
        this.text = text;
        this.askedAt = askedAt;
        this.deadline = deadline;
    }

    /** The first answer counts. Returns false when there was one. */
    boolean answer(RequestAnswer given, UUID by, Instant now) {
        if (answer != null) {
            return false;
        }
        answer = given;
        answeredBy = by;
        answeredAt = now;
        return true;
    }

    /** Whether the interview lasts longer than it did when they asked. */
    boolean isOutlastedBy(Instant newDeadline) {
        return newDeadline != null && newDeadline.isAfter(deadline);
    }

    UUID id() {
        return id;
    }

    String text() {
        return text;
    }

    Instant askedAt() {
        return askedAt;
    }

    /** Null while it is open. */
    RequestAnswer answer() {
        return answer;
    }

    Instant answeredAt() {
        return answeredAt;
    }

    /** Null also for an answer that followed from something else. */
    UUID answeredBy() {
        return answeredBy;
    }
}
