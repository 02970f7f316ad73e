package dev.parley.invite.bulk;

import dev.parley.invite.bulk.BulkAnswer.Started;
import dev.parley.invite.invite.Staff;
import dev.parley.platform.id.Ids;
import dev.parley.platform.transaction.Attempts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** Stores what is to be done. A worker does it row by row, on any replica. */
@ApplicationScoped
class StartBatch {

    private final Batches batches;
    private final Event<BulkStarted> started;
    private final InstantSource clock;

    StartBatch(Batches batches, Event<BulkStarted> started, InstantSource clock) {
        this.batches = batches;
        this.started = started;
        this.clock = clock;
    }

    Started start(Staff by, BulkAction action, List<BulkRow> rows) {
        return Attempts.inTransaction(() -> {
            UUID id = Ids.next();
            batches.add(id, by, action, rows, clock.instant());
            started.fire(new BulkStarted(id));
            return new Started(id, action, rows.size());
        });
    }
}
