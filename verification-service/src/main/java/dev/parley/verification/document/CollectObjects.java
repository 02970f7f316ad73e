package dev.parley.verification.document;

import dev.parley.platform.storage.ObjectStore;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

import java.io.IOException;
import java.util.List;

/** Deletes from the storage what no document holds; tries until it is gone. No transaction is open meanwhile. */
@ApplicationScoped
public class CollectObjects {

    private static final Logger LOG = Logger.getLogger(CollectObjects.class);
    private static final int BATCH = 100;

    private final ObjectBook book;
    private final ObjectStore store;
    private final DocumentSettings settings;

    CollectObjects(ObjectBook book, ObjectStore store, DocumentSettings settings) {
        this.book = book;
        this.store = store;
        this.settings = settings;
    }

    @Scheduled(
            every = "${parley.verification.documents.collect-every:10s}",
            delayed = "10s",
            concurrentExecution = ConcurrentExecution.SKIP)
    void sweep() {
        run();
    }

    /** @return how many are gone */
    public int run() {
        int gone = 0;
        List<String> claimed;
        do {
            claimed = QuarkusTransaction.requiringNew().call(() -> book.claim(BATCH, settings.retryAfter()));
            gone += (int) claimed.stream().filter(this::delete).count();
        } while (claimed.size() == BATCH);
        return gone;
    }

    private boolean delete(String key) {
        try {
            store.delete(key);
        } catch (IOException e) {
            LOG.warnf("An object could not be deleted yet: %s", e.getMessage());
            return false;
        }
        QuarkusTransaction.requiringNew().run(() -> book.gone(key));
        return true;
    }
}
