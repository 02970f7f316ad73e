package dev.parley.meeting.adjustment;

import dev.parley.platform.id.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.time.Instant;
import java.util.UUID;

/** One question of a finished interview is asked again. The earlier answer counts until the new one does. */
@Entity
@Table(name = "reopening")
public class Reopening {

    @Id
    private UUID id;

    private UUID interviewId;
    private UUID questionId;
    private int take;
    private String reason;
    private Instant until;
    private UUID reopenedBy;
    private Instant reopenedAt;
    private String oldText;
    private Instant oldAnsweredAt;
    private Integer oldTake;
    private Instant closedAt;
    private boolean answered;

    protected Reopening() {}

    /**
     * @param take          the try that replaces the answer
     * @param oldText       what was typed before; null when nothing was
     * @param oldAnsweredAt null when it was not answered
     * @param oldTake       of which the recordings counted before; null when none did
     */
    public Reopening(
            UUID interviewId,
            UUID questionId,
            int take,
            String reason,
            Instant until,
            UUID reopenedBy,
            Instant reopenedAt,
            String oldText,
            Instant oldAnsweredAt,
            Integer oldTake) {
        this.id = Ids.next();
        this.interviewId = interviewId;
        this.questionId = questionId;
        this.take = take;
        this.reason = reason;
        this.until = until;
        this.reopenedBy = reopenedBy;
        this.reopenedAt = reopenedAt;
        this.oldText = oldText;
        this.oldAnsweredAt = oldAnsweredAt;
        this.oldTake = oldTake;
    }

    void close(boolean withAnswer, Instant now) {
        closedAt = now;
        answered = withAnswer;
    }

    /** Whether an answer of this moment is another one. */
    public boolean isAnsweredBy(Instant answeredAt) {
        return answeredAt != null && !answeredAt.isBefore(reopenedAt);
    }

    public UUID interviewId() {
        return interviewId;
    }

    public UUID questionId() {
        return questionId;
    }

    public int take() {
        return take;
    }

    public String reason() {
        return reason;
    }

    public Instant until() {
        return until;
    }

    UUID id() {
        return id;
    }

    UUID reopenedBy() {
        return reopenedBy;
    }

    Instant reopenedAt() {
        return reopenedAt;
    }

    String oldText() {
        return oldText;
    }

    Instant oldAnsweredAt() {
        return oldAnsweredAt;
    }

    /** Null unless recordings counted before. */
    public Integer oldTake() {
        return oldTake;
    }

    /** Null while it is open. */
    Instant closedAt() {
        return closedAt;
    }

    public boolean isAnswered() {
        return answered;
    }
}
