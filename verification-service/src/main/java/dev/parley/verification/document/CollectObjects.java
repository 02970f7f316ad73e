package dev.parley.verification.document;

import dev.parley.platform.storage.ObjectStore;
import dev.parley.platform.transaction.Sweep;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

import java.io.IOException;
import java.util.List;

/** Deletes objects that no document uses, and tries until they are gone. Holds no transaction meanwhile. */
@ApplicationScoped
public class CollectObjects {

    private static final Logger LOG = Logger.getLogger(CollectObjects.class);

    private final ObjectBook book;
    private final ObjectStore store;
    private final DocumentSettings settings;

    CollectObjects(ObjectBook book, ObjectStore store, DocumentSettings settings) {
        this.book = book;
        this.store = store;
        this.settings = settings;
    }

    @Scheduled(
            every = "{parley.verification.documents.collect-every}",
            delayed = "10s",
            concurrentExecution = ConcurrentExecution.SKIP)
    void sweep() {
        run();
    }

    /** @return number of deleted objects */
    public int run() {
        return Sweep.claimed(this::claim, this::delete);
    }

    private List<String> claim(int most) {
        return QuarkusTransaction.requiringNew().call(() -> book.claim(most, settings.retryAfter()));
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
