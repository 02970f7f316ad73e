package dev.parley.platform.storage;

import dev.parley.platform.transaction.Sweep;
import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jboss.logging.Logger;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** Deletes objects that nothing uses, and tries until they are gone. Holds no transaction meanwhile. */
public final class ObjectCollector {

    private static final Logger LOG = Logger.getLogger(ObjectCollector.class);

    private final ObjectBook book;
    private final ObjectStore store;
    private final Duration retryAfter;

    /** @param retryAfter pause after a failed deletion; it doubles with each try, up to an hour */
    public ObjectCollector(ObjectBook book, ObjectStore store, Duration retryAfter) {
        this.book = book;
        this.store = store;
        this.retryAfter = retryAfter;
    }

    /** @return number of deleted objects */
    public int run() {
        return Sweep.claimed(this::claim, this::delete);
    }

    private List<String> claim(int most) {
        return QuarkusTransaction.requiringNew().call(() -> book.claim(most, retryAfter));
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
