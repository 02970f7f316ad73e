package dev.parley.meeting.adjustment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.util.UUID;

/** Everything that was asked and set for the candidate of one interview. Its lock puts changes in order. */
@Entity
@Table(name = "adjustment")
class Adjustment {

    @Id
    private UUID interviewId;

    private long eventSeq;

    protected Adjustment() {}

    UUID interviewId() {
        return interviewId;
    }

    /** Raised once per event, under the lock of the row. */
    long nextSequence() {
        return ++eventSeq;
    }
}
