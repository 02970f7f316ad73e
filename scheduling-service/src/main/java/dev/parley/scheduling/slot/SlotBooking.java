package dev.parley.scheduling.slot;

import dev.parley.platform.id.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.time.Instant;
import java.util.UUID;

/** A seat that an interview takes until it is released. */
@Entity
@Table(name = "slot_booking")
public class SlotBooking {

    @Id
    private UUID id;

    @Column(name = "slot_id")
    private UUID slotId;

    @Column(name = "interview_id")
    private UUID interviewId;

    private String notes;

    @Column(name = "booked_at")
    private Instant bookedAt;

    @Column(name = "released_at")
    private Instant releasedAt;

    protected SlotBooking() {}

    SlotBooking(UUID slotId, UUID interviewId, String notes, Instant bookedAt) {
        this.id = Ids.next();
        this.slotId = slotId;
        this.interviewId = interviewId;
        this.notes = notes;
        this.bookedAt = bookedAt;
    }

    public UUID id() {
        return id;
    }

    public UUID slotId() {
        return slotId;
    }

    public UUID interviewId() {
        return interviewId;
    }

    public Instant bookedAt() {
        return bookedAt;
    }
}
