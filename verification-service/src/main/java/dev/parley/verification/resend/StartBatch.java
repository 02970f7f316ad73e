package dev.parley.verification.resend;

import dev.parley.platform.id.Ids;
import dev.parley.platform.transaction.Attempts;
import dev.parley.verification.person.RememberPerson;
import dev.parley.verification.person.Staff;
import dev.parley.verification.resend.BatchAnswer.Started;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import java.time.InstantSource;
import java.util.UUID;

/** Writes down what is to be sent; a worker does it row by row, on whichever replica. */
@ApplicationScoped
class StartBatch {

    private final SelectCases selectCases;
    private final Batches batches;
    private final RememberPerson rememberPerson;
    private final Event<BatchStarted> started;
    private final InstantSource clock;

    StartBatch(
            SelectCases selectCases,
            Batches batches,
            RememberPerson rememberPerson,
            Event<BatchStarted> started,
            InstantSource clock) {
        this.selectCases = selectCases;
        this.batches = batches;
        this.rememberPerson = rememberPerson;
        this.started = started;
        this.clock = clock;
    }

    Started start(Staff by, BatchRequest request) {
        return Attempts.inTransaction(() -> {
            rememberPerson.rememberUnknown(by);
            BatchSelection selection = selectCases.select(by, request);
            UUID id = Ids.next();
            batches.add(id, by.id(), request.expiryHours(), selection, clock.instant());
            started.fire(new BatchStarted(id));
            return new Started(true, id, selection.matched(), selection.ids().size());
        });
    }
}
