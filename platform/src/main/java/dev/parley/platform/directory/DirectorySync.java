package dev.parley.platform.directory;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jboss.logging.Logger;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Copies staff from the directory into a service. When the directory does not answer, the service asks again later. */
public final class DirectorySync {

    private static final Logger LOG = Logger.getLogger(DirectorySync.class);

    private final Supplier<List<DirectoryUser>> directory;
    private final Consumer<DirectoryUser> remember;
    private final Consumer<List<UUID>> retireAllBut;
    private volatile boolean known;

    /**
     * @param remember     called for each user, in its own transaction
     * @param retireAllBut called with the ids of all remembered users, in its own transaction
     */
    public DirectorySync(
            Supplier<List<DirectoryUser>> directory,
            Consumer<DirectoryUser> remember,
            Consumer<List<UUID>> retireAllBut) {
        this.directory = directory;
        this.remember = remember;
        this.retireAllBut = retireAllBut;
    }

    /** Does nothing once staff have been read. */
    public void syncUntilKnown() {
        if (!known) {
            sync();
        }
    }

    public void sync() {
        try {
            List<DirectoryUser> staff = directory.get();
            staff.forEach(user -> QuarkusTransaction.requiringNew().run(() -> remember.accept(user)));
            List<UUID> ids = staff.stream().map(DirectoryUser::id).toList();
            QuarkusTransaction.requiringNew().run(() -> retireAllBut.accept(ids));
            known = true;
            LOG.debugf("Read staff from the directory: people=%d", staff.size());
        } catch (RuntimeException e) {
            LOG.warnf("Cannot read staff from Keycloak, will try again: %s", e.toString());
        }
    }
}
