package dev.parley.scheduling.booking;

import dev.parley.platform.problem.DatabaseProblems;
import dev.parley.platform.problem.Invalid;
import dev.parley.platform.problem.Rejection;
import dev.parley.platform.transaction.Attempts;
import dev.parley.scheduling.booking.BulkResponse.Row;
import dev.parley.scheduling.slot.Slots;
import dev.parley.scheduling.staff.Staff;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.exception.ConstraintViolationException;

import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;

/** Changes many slots, each in a transaction of its own. A dry run does all of it and takes it back. */
@ApplicationScoped
public class ChangeSlots {

    private final Slots slots;
    private final ChangeSlot changeSlot;
    private final DatabaseProblems database;
    private final InstantSource clock;

    ChangeSlots(Slots slots, ChangeSlot changeSlot, DatabaseProblems database, InstantSource clock) {
        this.slots = slots;
        this.changeSlot = changeSlot;
        this.database = database;
        this.clock = clock;
    }

    public BulkResponse change(Staff by, BulkRequest request) {
        check(request);
        List<Row> rows = ids(request).stream().map(id -> row(by, id, request)).toList();
        return BulkResponse.of(request.isDryRun(), rows);
    }

    /** One slot, whose refusal is the answer. */
    public Row changeOne(Staff by, UUID id, BulkRequest request) {
        check(request);
        return changed(by, id, request);
    }

    private List<UUID> ids(BulkRequest request) {
        if (request.slotIds() != null) {
            return List.copyOf(new LinkedHashSet<>(request.slotIds()));
        }
        var from = request.from() == null ? clock.instant() : request.from();
        return Attempts.inOwnTransaction(() -> slots.ofSeries(request.seriesId(), from));
    }

    private Row row(Staff by, UUID id, BulkRequest request) {
        try {
            return changed(by, id, request);
        } catch (Rejection why) {
            return Row.failed(id, why);
        } catch (ConstraintViolationException refused) {
            return Row.failed(id, database.rejection(refused).orElseThrow(() -> refused));
        }
    }

    private Row changed(Staff by, UUID id, BulkRequest request) {
        try {
            return Attempts.inOwnTransaction(() -> {
                Row row = changeSlot.change(by, id, request);
                if (request.isDryRun()) {
                    throw new TakenBack(row);
                }
                return row;
            });
        } catch (TakenBack dry) {
            return dry.row;
        }
    }

    private static void check(BulkRequest request) {
        if ((request.slotIds() == null) == (request.seriesId() == null)) {
            throw Invalid.field("slotIds", "slots-or-series", "must be given, or seriesId, but not both");
        }
        if (request.bookedOrKeep() == Booked.CANCEL
                && (request.reason() == null || request.reason().isBlank())) {
            throw Invalid.field("reason", "required", "must be given: the candidates will read it");
        }
        if (request.action() == SlotAction.CAPACITY && request.maxCandidates() == null) {
            throw Invalid.field("maxCandidates", "required", "must be given for CAPACITY");
        }
        if (request.action() == SlotAction.MOVE
                && request.startTime() == null
                && request.days() == null
                && request.duration() == null) {
            throw Invalid.field("startTime", "required", "must be given for MOVE, or days or duration");
        }
    }

    /** Rolls back what was tried. */
    private static final class TakenBack extends RuntimeException {
        private final transient Row row;

        TakenBack(Row row) {
            super(null, null, false, false);
            this.row = row;
        }
    }
}
