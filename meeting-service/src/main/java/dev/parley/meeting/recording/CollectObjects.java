package dev.parley.meeting.recording;

import dev.parley.platform.storage.ObjectBook;
import dev.parley.platform.storage.ObjectCollector;
import dev.parley.platform.storage.ObjectStore;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Deletes objects that no recording uses. */
@ApplicationScoped
public class CollectObjects {

    private final ObjectCollector collector;

    CollectObjects(ObjectBook book, ObjectStore store, RecordingSettings settings) {
        this.collector = new ObjectCollector(book, store, settings.retryAfter());
    }

    @Scheduled(
            every = "${parley.meeting.recordings.collect-every:10s}",
            delayed = "10s",
            concurrentExecution = ConcurrentExecution.SKIP)
    void sweep() {
        run();
    }

    /** @return number of deleted objects */
    public int run() {
        return collector.run();
    }
}
