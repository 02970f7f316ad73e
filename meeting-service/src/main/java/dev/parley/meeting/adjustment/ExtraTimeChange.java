package dev.parley.meeting.adjustment;

import dev.parley.platform.id.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.time.Instant;
import java.util.UUID;

/** Who set the extra time, and when; never changed. */
@Entity
@Table(name = "extra_time")
class ExtraTimeChange {

    @Id
    private UUID id;

    private UUID interviewId;
    private int number;
    private int percent;
    private UUID setBy;
    private Instant setAt;

    protected ExtraTimeChange() {}

    ExtraTimeChange(UUID interviewId, int number, int percent, UUID setBy, Instant setAt) {
        this.id = Ids.next();
        this.interviewId = interviewId;
        this.number = number;
        this.percent = percent;
        this.setBy = setBy;
        this.setAt = setAt;
    }

    int number() {
        return number;
    }

    int percent() {
        return percent;
    }

    UUID setBy() {
        return setBy;
    }

    Instant setAt() {
        return setAt;
    }
}
