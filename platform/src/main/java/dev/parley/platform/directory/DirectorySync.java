package dev.parley.platform.directory;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jboss.logging.Logger;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Keeps what a service knows of staff as the directory has it. A directory that does not answer is asked again. */
public final class DirectorySync {

    private static final Logger LOG = Logger.getLogger(DirectorySync.class);

    private final Supplier<List<DirectoryUser>> directory;
    private final Consumer<DirectoryUser> remember;
    private final Consumer<List<UUID>> retireAllBut;
    private volatile boolean known;

    /**
     * @param remember in a transaction of its own for each
     * @param retireAllBut called when all are remembered, in a transaction of its own
     */
    public DirectorySync(
            Supplier<List<DirectoryUser>> directory,
            Consumer<DirectoryUser> remember,
            Consumer<List<UUID>> retireAllBut) {
        this.directory = directory;
        this.remember = remember;
        this.retireAllBut = retireAllBut;
    }

    /** Does nothing once staff were read. */
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
