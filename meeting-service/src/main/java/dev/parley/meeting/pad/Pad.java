package dev.parley.meeting.pad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.time.Instant;
import java.util.UUID;

/** What people write together in a room. Its lock decides the order of their updates. */
@Entity
@Table(name = "pad")
class Pad {

    @Id
    private UUID meetingId;

    private int lastSeq;
    private long bytes;
    private Instant changedAt;

    protected Pad() {}

    int lastSeq() {
        return lastSeq;
    }

    long bytes() {
        return bytes;
    }

    boolean hasRoomFor(long more, long most) {
        return bytes + more <= most;
    }

    /** @return the number of the update */
    int grow(long more, Instant now) {
        bytes += more;
        changedAt = now;
        return ++lastSeq;
    }
}
