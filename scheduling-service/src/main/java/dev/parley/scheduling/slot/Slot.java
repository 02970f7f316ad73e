package dev.parley.scheduling.slot;

import dev.parley.platform.http.Versions;
import dev.parley.platform.id.Ids;
import dev.parley.scheduling.interview.Placement;
import dev.parley.scheduling.shared.TimeRange;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import org.hibernate.annotations.Immutable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Time that interviewers offer, with seats. */
@Entity
public class Slot {

    @Id
    private UUID id;

    @Column(name = "owner_id")
    private UUID ownerId;

    /** Written by {@link Slots} together with the times that keep one interviewer's slots apart. */
    @Immutable
    @ElementCollection
    @CollectionTable(name = "slot_interviewer", joinColumns = @JoinColumn(name = "slot_id"))
    @OrderColumn(name = "position")
    @Column(name = "person_id")
    private List<UUID> interviewerIds = new ArrayList<>();

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    private String zone;

    @Column(name = "max_candidates")
    private int maxCandidates;

    @Column(name = "current_bookings", updatable = false)
    private int currentBookings;

    private boolean closed;

    /** Closed for good. */
    private boolean cancelled;

    @Column(name = "series_id", updatable = false)
    private UUID seriesId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private int version;

    protected Slot() {}

    Slot(UUID ownerId, UUID seriesId, TimeRange time, String zone, int maxCandidates, Instant createdAt) {
        this.id = Ids.next();
        this.ownerId = ownerId;
        this.seriesId = seriesId;
        this.startsAt = time.startsAt();
        this.endsAt = time.endsAt();
        this.zone = zone;
        this.maxCandidates = maxCandidates;
        this.createdAt = createdAt;
    }

    /** A slot with bookings keeps its time. */
    void move(TimeRange time, String newZone) {
        if (currentBookings > 0 && !time.equals(time())) {
            throw new SlotRejection.HasBookings();
        }
        startsAt = time.startsAt();
        endsAt = time.endsAt();
        zone = newZone;
    }

    /** @param kept seats that are held or offered to somebody */
    void resize(int seats, int kept) {
        if (seats < currentBookings + kept) {
            throw new SlotRejection.TooFewSeats(currentBookings, kept);
        }
        maxCandidates = seats;
    }

    public void close(boolean value) {
        mustNotBeCancelled();
        closed = value;
    }

    /** Returns false when it was already cancelled. */
    public boolean cancel() {
        boolean news = !cancelled;
        cancelled = true;
        closed = true;
        return news;
    }

    /** A closed slot may be opened again, a cancelled one never. */
    public void mustBeOpenToWait() {
        mustNotBeCancelled();
    }

    void mustNotBeCancelled() {
        if (cancelled) {
            throw new SlotRejection.SlotCancelled();
        }
    }

    void mustBeOpen() {
        mustNotBeCancelled();
        if (closed) {
            throw new SlotRejection.SlotClosed();
        }
    }

    void expect(Integer expectedVersion) {
        Versions.check(expectedVersion, version);
    }

    /** As the database counts the seats, under the lock of the row. */
    void counted(int bookings) {
        currentBookings = bookings;
    }

    public SlotStatus status() {
        if (cancelled) {
            return SlotStatus.CANCELLED;
        }
        if (closed) {
            return SlotStatus.CLOSED;
        }
        return currentBookings < maxCandidates ? SlotStatus.OPEN : SlotStatus.BOOKED;
    }

    public UUID id() {
        return id;
    }

    UUID ownerId() {
        return ownerId;
    }

    public boolean isClosed() {
        return closed;
    }

    UUID seriesId() {
        return seriesId;
    }

    public List<UUID> interviewerIds() {
        return List.copyOf(interviewerIds);
    }

    public TimeRange time() {
        return new TimeRange(startsAt, endsAt);
    }

    /** @param place where an interview in it is held */
    public Placement placement(String place) {
        return new Placement(time(), zone, id, interviewerIds(), place);
    }

    public String zone() {
        return zone;
    }

    public int maxCandidates() {
        return maxCandidates;
    }

    public int currentBookings() {
        return currentBookings;
    }

    /** @param kept seats that are held or offered to somebody */
    int free(int kept) {
        return closed ? 0 : Math.max(0, maxCandidates - currentBookings - kept);
    }

    int version() {
        return version;
    }
}
