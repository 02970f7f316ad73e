package dev.parley.local;

import dev.parley.local.cache.Folders;
import dev.parley.local.cache.Prepared;
import dev.parley.local.cache.Repository;
import dev.parley.local.process.Progress;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** The options of a {@link LocalStack}. */
public final class LocalStackBuilder {

    private int meetingReplicas = 1;
    private int gatewayReplicas = 1;
    private Optional<Path> testClock = Optional.empty();
    private Optional<Path> extraJar = Optional.empty();
    private Optional<Path> folder = Optional.empty();
    private Settings settings;
    private boolean throwAway = true;
    private boolean training;
    private Progress progress = text -> {};
    private Consumer<LocalStack> beforeServices = stack -> {};

    LocalStackBuilder() {}

    public LocalStackBuilder meetingReplicas(int replicas) {
        this.meetingReplicas = replicas;
        return this;
    }

    /** The public URL leads to the first replica. */
    public LocalStackBuilder gatewayReplicas(int replicas) {
        this.gatewayReplicas = replicas;
        return this;
    }

    /** Makes the services use a test clock. The file contains its offset, and the jar contains the clock. */
    public LocalStackBuilder testClock(Path offsetFile, Path jar) {
        this.testClock = Optional.of(offsetFile);
        this.extraJar = Optional.of(jar);
        return this;
    }

    /** Prepares class data for services that have none yet. This start takes longer, and later starts are faster. */
    public LocalStackBuilder training(boolean wanted) {
        this.training = wanted;
        return this;
    }

    public LocalStackBuilder progress(Progress listener) {
        this.progress = listener;
        return this;
    }

    /** Starts with the secrets and files of the folder. The folder is deleted in the end, as for any stack of tests. */
    public LocalStackBuilder startingFrom(Path data) {
        this.folder = Optional.of(data);
        return this;
    }

    /** The work runs when the empty databases exist and no service has started. */
    public LocalStackBuilder beforeServices(Consumer<LocalStack> work) {
        this.beforeServices = work;
        return this;
    }

    /** Keeps the stack's data in the folder and uses the ports of the settings. */
    LocalStackBuilder lasting(Settings wanted, Path data) {
        this.settings = wanted;
        this.folder = Optional.of(data);
        this.throwAway = false;
        return this;
    }

    public LocalStack start() {
        return build().start();
    }

    LocalStack build() {
        try {
            Settings used = throwAway ? Settings.throwAway(meetingReplicas, gatewayReplicas) : settings;
            Path data = folder.isPresent() ? folder.get() : Folders.temporary();
            return new LocalStack(this, new Prepared(Repository.find()), used, data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Path> testClock() {
        return testClock;
    }

    Optional<Path> extraJar() {
        return extraJar;
    }

    boolean throwAway() {
        return throwAway;
    }

    Consumer<LocalStack> beforeServices() {
        return beforeServices;
    }

    boolean training() {
        return training;
    }

    Progress progress() {
        return progress;
    }
}
